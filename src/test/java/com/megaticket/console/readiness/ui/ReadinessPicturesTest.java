package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.ui.Pictures;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadinessPicturesTest extends Pictures {
    private @Nullable ReadinessRig rig;

    private void take(String state, Sheets sheets, Consumer<ReadinessRig> then) {
        take("readiness", state, (kit, look) -> {
            rig = new ReadinessRig(kit, sheets);
            return rig.shell(look);
        }, _ -> then.accept(java.util.Objects.requireNonNull(rig)));
    }

    @ParameterizedTest
    @EnumSource
    void board(Sheets sheets) {
        take("board-" + sheets.name().toLowerCase(Locale.ROOT).replace('_', '-'), sheets, _ -> {});
    }

    /** The incident, a refusal, a throttled read, a drill nobody wrote down, a secret, something in order. */
    @ParameterizedTest
    @EnumSource(value = CheckId.class, names = {"R2", "R17", "R28", "R32", "R27", "R12"})
    void chosen(CheckId id) {
        take("check-" + id.name().toLowerCase(Locale.ROOT), Sheets.STAGED, _ -> choose(id));
    }

    @Test
    void changed() {
        take("accept", Sheets.CHANGED, _ -> choose(CheckId.R31));
    }

    @Test
    void whileItIsLookedAtAgain() {
        take("again-chosen", Sheets.AGAIN, _ -> choose(CheckId.R6));
    }

    @Test
    void evidence() {
        take("evidence", Sheets.STAGED, _ -> {
            ScrollPane side = window().lookup("#check-scroll").queryAs(ScrollPane.class);
            side.applyCss();
            side.layout();
            side.setVvalue(1);
        });
    }

    @Test
    void givenOut() {
        take("exported", Sheets.STAGED, r -> {
            r.diskFull = true;
            window().lookup("#export-json").queryAs(javafx.scene.control.Button.class).fire();
        });
    }

    @Test
    void large() {
        textPercent(200);
        take("large-staged", Sheets.STAGED, _ -> {});
        take("large-again", Sheets.AGAIN, _ -> {});
        take("large-no-login", Sheets.NO_LOGIN, _ -> {});
    }

    @SuppressWarnings("unchecked")
    private void choose(CheckId id) {
        ListView<CheckRow> list = window().lookup("#check-list").queryAs(ListView.class);
        list.getItems().stream().filter(r -> r.id() == id).findFirst().ifPresent(row -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        });
    }
}
