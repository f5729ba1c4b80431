package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.ui.Pictures;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsPicturesTest extends Pictures {
    private @Nullable FindingsRig rig;

    private void take(String state, Audits first, Consumer<FindingsRig> then) {
        take("findings", state, (kit, look) -> {
            rig = new FindingsRig(kit, first);
            return rig.shell(look);
        }, _ -> then.accept(Objects.requireNonNull(rig)));
    }

    @ParameterizedTest
    @EnumSource
    void run(Audits state) {
        take("run-" + state.name().toLowerCase(Locale.ROOT), state, _ -> {});
    }

    /** Every kind, and a showing that was not compared. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void chosen(int place) {
        take("chosen-" + place, Audits.FOUND, _ -> choose(place));
    }

    @Test
    void refund() {
        take("refund", Audits.FOUND, _ -> {
            choose(0);
            window().lookup("#plan-2").queryAs(RadioButton.class).setSelected(true);
            window().lookup("#finding-who").queryAs(TextField.class).setText("Kim");
            bottom();
        });
    }

    @Test
    void leave() {
        take("leave", Audits.FOUND, _ -> {
            choose(8);
            window().lookup("#plan-1").queryAs(RadioButton.class).setSelected(true);
            bottom();
        });
    }

    @Test
    void large() {
        textPercent(200);
        take("large-found", Audits.FOUND, _ -> {});
        take("large-running", Audits.RUNNING, _ -> {});
    }

    private void choose(int place) {
        window().lookup("#finding-list").queryAs(ListView.class).getSelectionModel().select(place);
    }

    private void bottom() {
        ScrollPane side = window().lookup("#finding-scroll").queryAs(ScrollPane.class);
        side.applyCss();
        side.layout();
        side.setVvalue(1);
    }
}
