package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepOutcome.Reason;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Before the sale goes home both sides are compared: done when a run that was begun in this switch came to its end, everything
 * could be compared, and no finding is open. Begins the run itself, or waits for the one under way.
 */
public final class ReconcileStep implements StepWork {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Audit audit;
    private final Pause pause;

    public ReconcileStep(Audit audit, Pause pause) {
        this.audit = audit;
        this.pause = pause;
    }

    @Override
    public StepOutcome run(Switch run, Consumer<StepWork.Progress> progress) {
        AuditSnapshot now = awaited(audit.now(), progress);
        if (!now.isCompleteSince(run.begunAt())) {
            boolean mine = now.canGoOn() && now.begun().filter(b -> !b.isBefore(run.begunAt())).isPresent();
            if (mine) {
                audit.goOn(Audit.USUAL_BUDGET);
            } else {
                audit.begin(Audit.USUAL_BUDGET);
            }
            now = awaited(audit.now(), progress);
        }
        return outcome(now, run.begunAt());
    }

    private AuditSnapshot awaited(AuditSnapshot first, Consumer<StepWork.Progress> progress) {
        AuditSnapshot now = first;
        while (now.isRunning()) {
            progress.accept(new StepWork.Progress(now.progress().map(p -> p.done()).orElse(0),
                    Math.max(0, now.tally().all()), now.left()));
            pause.sleep(LOOK);
            now = audit.now();
        }
        return now;
    }

    private static StepOutcome outcome(AuditSnapshot now, Instant since) {
        if (now.stage() instanceof Stage.Failed failed) {
            return new StepOutcome.Failed(failed.failure());
        }
        if (!now.isCompleteSince(since)) {
            return new StepOutcome.NotYet(Reason.UNREAD, "stopped before its end");
        }
        if (now.isPartial()) {
            return new StepOutcome.NotYet(Reason.UNREAD, now.unread().size() + " showings and "
                    + now.tally().unreadable() + " schedules not compared, streams "
                    + (now.known().areRead() ? "read" : "not read whole"));
        }
        if (now.open() > 0) {
            return new StepOutcome.NotYet(Reason.FINDINGS, now.open() + " findings open");
        }
        // What the web shop overwrote then nobody can name any more: a person answers for that, not this step.
        return now.isForgotten()
                ? new StepOutcome.NotYet(Reason.UNREAD, "streams forgot the cut")
                : new StepOutcome.Done(now.tally().clean() + " showings clean, " + now.cases().size()
                        + " findings settled by people");
    }
}
