package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.board.Inspection;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An inspection that stands as the test says, and writes down what it is asked. */
final class FakeInspection implements Inspection {
    final List<String> asked = new ArrayList<>();
    boolean diskFull;
    private final List<Consumer<Sheet>> listeners = new ArrayList<>();
    private Sheet newest;

    FakeInspection(Sheet first) {
        newest = first;
    }

    void tell(Sheet sheet) {
        newest = sheet;
        listeners.forEach(l -> l.accept(sheet));
    }

    int followers() {
        return listeners.size();
    }

    @Override
    public Sheet sheet() {
        return newest;
    }

    @Override
    public Following follow(Consumer<Sheet> listener) {
        listeners.add(listener);
        listener.accept(newest);
        return () -> listeners.remove(listener);
    }

    @Override
    public void begin() {
        asked.add("all");
    }

    @Override
    public void again(CheckId id) {
        asked.add("again " + id);
    }

    @Override
    public void cancel() {
        asked.add("cancel");
    }

    @Override
    public void accept() {
        if (diskFull) {
            throw new Fault(new Failure.Misconfigured("disk:/state/readiness", "full", ""));
        }
        asked.add("accept");
    }
}
