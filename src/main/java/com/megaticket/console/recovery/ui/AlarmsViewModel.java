package com.megaticket.console.recovery.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The alarm list as a person works on it. FX thread. */
public final class AlarmsViewModel {
    private final ReadOnlyIntegerWrapper openCount = new ReadOnlyIntegerWrapper();

    AlarmsViewModel(BoardViewModel board) {
        board.live().subscribe(live -> openCount.set(live.map(o -> o.alarms().open().size()).orElse(0)));
    }

    ReadOnlyIntegerProperty openCount() {
        return openCount.getReadOnlyProperty();
    }
}
