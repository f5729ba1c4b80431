package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.IntegritySweep;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.fx.FxThread;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Sales of consoles that somebody overwrote. They stay until a clerk says that they are dealt with. */
public final class SaleAlarms {
    private final FxThread fx;
    private final ObservableList<SaleAlarm> alarms = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<IntegritySweep.Status>> sweep = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final Set<SaleAlarm> dealtWith = new HashSet<>();
    private final ReadOnlyBooleanWrapper unverified = new ReadOnlyBooleanWrapper();

    public SaleAlarms(FxThread fx) {
        this.fx = fx;
    }

    /** Any thread. The same alarm again is not a second one; one that is dealt with comes back only when its row has changed. */
    public void raise(SaleAlarm alarm) {
        fx.run(() -> {
            if (!alarms.contains(alarm) && !dealtWith.contains(alarm)) {
                alarms.add(alarm);
            }
        });
    }

    /** Any thread. A sale could not be read again: it is unverified, not fine. */
    public void unread(Failure failure) {
        fx.run(() -> unverified.set(true));
    }

    /** Any thread. How far the sweep through all showings is. */
    public void swept(IntegritySweep.Status status) {
        fx.run(() -> sweep.set(Optional.of(status)));
    }

    /** Empty until the first showing is compared. */
    public ReadOnlyObjectProperty<Optional<IntegritySweep.Status>> sweep() {
        return sweep.getReadOnlyProperty();
    }

    public List<SaleAlarm> now() {
        return List.copyOf(alarms);
    }

    public ObservableList<SaleAlarm> alarms() {
        return FXCollections.unmodifiableObservableList(alarms);
    }

    public ReadOnlyBooleanProperty unverified() {
        return unverified.getReadOnlyProperty();
    }

    public void dismiss(SaleAlarm alarm) {
        alarms.remove(alarm);
        dealtWith.add(alarm);
    }

    public void dismissUnverified() {
        unverified.set(false);
    }
}
