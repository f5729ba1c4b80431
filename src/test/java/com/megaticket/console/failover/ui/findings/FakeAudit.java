package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.Audit;
import com.megaticket.console.failover.audit.AuditSnapshot;
import com.megaticket.console.failover.audit.Decision;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A reconciliation that stands as the test says, and writes down what it is asked. */
final class FakeAudit implements Audit {
    final List<String> asked = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    private final List<Consumer<AuditSnapshot>> listeners = new ArrayList<>();
    private AuditSnapshot newest;

    FakeAudit(AuditSnapshot first) {
        newest = first;
    }

    void tell(AuditSnapshot next) {
        newest = next;
        listeners.forEach(l -> l.accept(next));
    }

    int followers() {
        return listeners.size();
    }

    @Override
    public AuditSnapshot now() {
        throw new AssertionError("the screen lives on what it is told: before the start there is nobody to ask");
    }

    @Override
    public Following follow(Consumer<AuditSnapshot> listener) {
        listeners.add(listener);
        listener.accept(newest);
        return () -> listeners.remove(listener);
    }

    @Override
    public void begin(double budget) {
        asked.add("begin " + budget);
    }

    @Override
    public void goOn(double budget) {
        asked.add("go on " + budget);
    }

    @Override
    public void stop() {
        asked.add("stop");
    }

    @Override
    public void again(Showing showing) {
        asked.add("again " + showing.key());
    }

    @Override
    public void decide(Decision decision) {
        decisions.add(decision);
    }
}
