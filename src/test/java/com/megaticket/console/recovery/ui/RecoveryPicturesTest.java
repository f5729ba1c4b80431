package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.ui.Pictures;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
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

    @ParameterizedTest
    @EnumSource(names = {"CALM", "SEOUL_DOWN"})
    void judged(Scene scene) {
        take("judged-" + scene.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                r -> r.room.tell(JudgedTest.outlook(scene)));
    }

    @Test
    void silentWatch() {
        take("stale", r -> {
            r.room.tell(Scene.CALM.at(r.kit.now()).outlook());
            r.kit.pass(Duration.ofMinutes(4));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CALM", "STALLED", "FLOOD", "BLIND"})
    void alarms(Scene scene) {
        part("alarms-" + scene.name().toLowerCase(Locale.ROOT), scene, Part.ALARMS);
    }

    @Test
    void figures() {
        take("figures", r -> {
            Recorded.alarms(r.room.history, r.kit.now());
            r.room.tell(Scene.STALLED.at(r.kit.now()).outlook());
            tabs().getSelectionModel().select(Part.FIGURES.ordinal());
        });
    }

    @Test
    void self() {
        part("self", Scene.US_EAST_1_DARK, Part.SELF);
    }

    @ParameterizedTest
    @EnumSource(names = {"CALM", "SEOUL_DOWN", "US_EAST_1_DARK"})
    void routes(Scene scene) {
        part("routes-" + scene.name().toLowerCase(Locale.ROOT).replace('_', '-'), scene, Part.ROUTES);
    }

    @Test
    void tables() {
        take("tables", r -> {
            r.room.tell(Scene.FLOOD.at(r.kit.now()).seen(Key.replicas(Told.SEOUL),
                    Reports.replicas("REPLICATION_NOT_AUTHORIZED", Optional.of(r.kit.now().minusSeconds(7_000))), 20)
                    .blind(Key.alarms(Told.TOKYO), 200).outlook());
            tabs().getSelectionModel().select(Part.TABLES.ordinal());
        });
    }

    private void part(String state, Scene scene, Part part) {
        take(state, r -> {
            r.room.tell(scene.at(r.kit.now()).outlook());
            tabs().getSelectionModel().select(part.ordinal());
        });
    }

    private void chart(String state, String range, Consumer<RecoveryRig> then) {
        take(state, r -> {
            Recorded.into(r.room.history, r.kit.now(), 3600);
            r.room.tell(Scene.CALM.at(r.kit.now()).outlook());
            tabs().getSelectionModel().select(Part.LAG.ordinal());
            window().lookup(range).queryAs(ToggleButton.class).fire();
            then.accept(r);
        });
    }

    @Test
    void chart() {
        chart("chart-live", "#range-live", _ -> {});
        chart("chart-hour", "#range-hour", _ -> {});
    }

    @Test
    void chartInLargeLetters() {
        textPercent(130);
        chart("chart-130", "#range-hour", _ -> {});
    }

    @Test
    void replay() {
        chart("replay", "#range-hour", r -> {
            window().lookup("#event-before").queryAs(Button.class).fire();
            window().lookup("#event-before").queryAs(Button.class).fire();
            window().lookup("#event-before").queryAs(Button.class).fire();
        });
    }

    @Test
    void nobodyWatched() {
        chart("replay-nobody", "#range-hour", r -> {
            for (int i = 0; i < 5; i++) {
                window().lookup("#event-before").queryAs(Button.class).fire();
            }
        });
    }

    @Test
    void chartEmptyAndUnread() {
        take("chart-unread", r -> {
            r.room.history.broken = Told.GONE;
            r.room.tell(Scene.CALM.at(r.kit.now()).outlook());
            tabs().getSelectionModel().select(Part.LAG.ordinal());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CALM", "SEOUL_DOWN", "SPLIT_BRAIN", "STALLED", "BLIND"})
    void across(Scene scene) {
        take("recovery", "across-" + scene.name().toLowerCase(Locale.ROOT).replace('_', '-'), (kit, look) -> {
            rig = new RecoveryRig(kit);
            rig().shell(look);
            rig().room.tell(scene.at(kit.now()).outlook());
            return kit.kit().views().live(AcrossView.class);
        });
    }

    private TabPane tabs() {
        return window().lookup("#tabs").queryAs(TabPane.class);
    }

    @Test
    void large() {
        textPercent(130);
        take("large-board", r -> r.room.tell(Scene.SEOUL_DOWN.at(r.kit.now()).outlook()));
        part("large-alarms", Scene.STALLED, Part.ALARMS);
        chart("large-chart", "#range-hour", _ -> {});
    }
}
