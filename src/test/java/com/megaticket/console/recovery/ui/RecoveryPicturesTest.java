package com.megaticket.console.recovery.ui;

import com.megaticket.console.ui.Pictures;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryPicturesTest extends Pictures {
    private @Nullable RecoveryRig rig;

    private RecoveryRig rig() {
        return java.util.Objects.requireNonNull(rig);
    }

    private void take(String state, Consumer<RecoveryRig> then) {
        take("recovery", state, (kit, look) -> {
            rig = new RecoveryRig(kit);
            return rig.shell(look);
        }, _ -> then.accept(rig()));
    }

    @Test
    void awaiting() {
        take("awaiting", _ -> {});
    }

    @ParameterizedTest
    @EnumSource
    void board(Scene scene) {
        take("board-" + scene.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                r -> r.room.tell(scene.at(r.kit.now()).outlook()));
    }

    @Test
    void silentWatch() {
        take("stale", r -> {
            r.room.tell(Scene.CALM.at(r.kit.now()).outlook());
            r.kit.pass(Duration.ofMinutes(4));
        });
    }
}
