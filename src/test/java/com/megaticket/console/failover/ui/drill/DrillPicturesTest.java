package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.ui.Pictures;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrillPicturesTest extends Pictures {
    private @Nullable DrillRig rig;

    private void take(String state, Scenes scene, Consumer<DrillRig> then) {
        take("drill", state, (kit, look) -> {
            rig = new DrillRig(kit, scene);
            return rig.shell(look);
        }, _ -> then.accept(Objects.requireNonNull(rig)));
    }

    @ParameterizedTest
    @EnumSource
    void scene(Scenes scene) {
        take(scene.name().toLowerCase(Locale.ROOT).replace('_', '-'), scene, _ -> {});
    }

    /** A drill, an incident, a report that compares, one that was given up, one that went wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"CUT", "DARK_STANDBY", "p1", "p3", "p2"})
    void chosen(String id) {
        take("chosen-" + id.toLowerCase(Locale.ROOT).replace('_', '-'), Scenes.PAST, _ -> choose(id));
    }

    @Test
    void reportBelow() {
        take("report-below", Scenes.PAST, _ -> {
            choose("p1");
            ScrollPane pane = window().lookup("#drill-scroll").queryAs(ScrollPane.class);
            pane.applyCss();
            pane.layout();
            pane.setVvalue(1);
        });
    }

    @Test
    void notSaved() {
        take("not-saved", Scenes.PAST, r -> {
            choose("p1");
            r.diskFull = true;
            window().lookup("#drill-pdf").queryAs(Button.class).fire();
        });
    }

    @Test
    void nothingTold() {
        take("drill", "nothing-told", (kit, look) -> new DrillRig(kit).shell(look));
    }

    @Test
    void large() {
        textPercent(200);
        take("large-middle", Scenes.MIDDLE, _ -> {});
        take("large-past", Scenes.PAST, _ -> choose("p1"));
    }

    @SuppressWarnings("unchecked")
    private void choose(String id) {
        ListView<Row> list = window().lookup("#drill-list").queryAs(ListView.class);
        list.getItems().stream().filter(r -> r.id().equals(id)).findFirst()
                .ifPresent(row -> list.getSelectionModel().select(row));
    }
}
