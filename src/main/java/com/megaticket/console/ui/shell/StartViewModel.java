package com.megaticket.console.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Starting: steps as they go, then what the start-up check found. The wiring tells it; a person retries or goes on. FX
 * thread.
 */
public final class StartViewModel {
    private final ObservableList<StartStep> steps = FXCollections.observableArrayList();
    private final ObservableList<StartFinding> findings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.WORKING);
    private Runnable retry = () -> {};

    /** BLOCKED = only Retry; WARNED = may go on; DONE = the window is open. */
    public enum Phase {
        WORKING, BLOCKED, WARNED, DONE
    }

    /** The steps to come, all waiting. Also begins anew after Retry. */
    public void begin(List<StartStep.Name> names, Runnable onRetry) {
        retry = onRetry;
        findings.clear();
        steps.setAll(names.stream().map(name -> new StartStep(name, StartStep.State.WAITING)).toList());
        phase.set(Phase.WORKING);
    }

    public void step(StartStep.Name name, StartStep.State state) {
        steps.replaceAll(step -> step.name() == name ? new StartStep(name, state) : step);
    }

    /** Ends the start: nothing found opens the window. */
    public void finished(List<StartFinding> found) {
        findings.setAll(found);
        phase.set(found.isEmpty()
                ? Phase.DONE
                : found.stream().anyMatch(StartFinding::blocks) ? Phase.BLOCKED : Phase.WARNED);
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    ObservableList<StartStep> steps() {
        return steps;
    }

    ObservableList<StartFinding> findings() {
        return findings;
    }

    void retry() {
        retry.run();
    }

    void proceed() {
        if (phase.get() == Phase.WARNED) {
            phase.set(Phase.DONE);
        }
    }
}
