package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends one transaction until its outcome is known or given up. The rule that keeps the console honest: once any attempt
 * went unanswered, "not done" is said only after a VOID record has taken the act's key, so that an attempt which arrives
 * late must fail.
 */
final class Transactor {
    private static final int TRIES = 12;
    private static final int UNANSWERED = 3;
    private static final Duration FIRST_WAIT = Duration.ofMillis(15);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(400);

    private final LedgerSetup setup;
    private final ActJournal journal;
    private final ServiceClock clock;
    private final Ids ids;
    private final Pause pause;

    Transactor(LedgerSetup setup, ActJournal journal, ServiceClock clock, Ids ids, Pause pause) {
        this.setup = setup;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
        this.pause = pause;
    }

    /**
     * Commits an act with its record.
     *
     * @param writes the caller's own; the act record and the fence check follow them
     */
    Verdict commit(Act act, List<Write> writes, Write record, WriteGate.Pass pass) {
        journal.remember(act);
        var all = new ArrayList<>(writes);
        all.add(record);
        try {
            Verdict verdict = send(Optional.of(act), writes.size(), all, pass);
            if (!(verdict instanceof Verdict.Unknown)) {
                journal.forget(act);
            }
            return verdict;
        } catch (StillOpen open) {
            throw open.fault;
        } catch (Fault certainlyNothing) {
            journal.forget(act);
            throw certainlyNothing;
        }
    }

    /** Commits writes that repeat harmlessly and need no record (renew, release). */
    Verdict commit(List<Write> writes, WriteGate.Pass pass) {
        try {
            return send(Optional.empty(), writes.size(), writes, pass);
        } catch (StillOpen open) {
            throw open.fault;
        }
    }

    private Verdict send(Optional<Act> act, int own, List<Write> writes, WriteGate.Pass pass) throws StillOpen {
        ItemStore store = setup.store(pass.region());
        var all = new ArrayList<>(writes);
        all.add(new Write.Check(Table.RESERVATIONS, pass.fence(), pass.check()));
        var transaction = new Transaction(ids.uuid(), all);
        int unanswered = 0;
        Failure last = new Failure.Unavailable("no attempt was made", "");
        for (int attempt = 0; attempt < TRIES && unanswered < UNANSWERED; attempt++) {
            if (!pass.live()) {
                break;
            }
            switch (store.transact(transaction)) {
                case TransactResult.Committed() -> {
                    return new Verdict.Done();
                }
                case TransactResult.InProgress() -> unanswered = Math.max(unanswered, 1);
                case TransactResult.Unknown(Failure failure) -> {
                    unanswered++;
                    last = failure;
                }
                case TransactResult.Rejected(Failure failure) -> {
                    last = failure;
                    if (!(failure instanceof Failure.Throttled)) {
                        if (unanswered > 0) {
                            return open(act, List.of(), failure);
                        }
                        throw new Fault(failure);
                    }
                }
                case TransactResult.Cancelled(List<Reason> reasons) -> {
                    Optional<Verdict> decided = decide(act, own, reasons, pass, unanswered > 0);
                    if (decided.isPresent()) {
                        return decided.get();
                    }
                    last = new Failure.Throttled("the rows are busy: " + reasons.size() + " actions refused", "");
                }
            }
            waitAfter(attempt, act, unanswered > 0);
        }
        if (unanswered > 0) {
            return open(act, List.of(), last);
        }
        if (!pass.live()) {
            return new Verdict.Fenced(new WriteGate.Closed(WriteGate.Closed.Why.LEASE_UNREAD, pass.region()));
        }
        throw new Fault(last);
    }

    /** Reads a cancelled transaction reason by reason; empty = try again. */
    private Optional<Verdict> decide(
            Optional<Act> act, int own, List<Reason> reasons, WriteGate.Pass pass, boolean unanswered) {
        List<Reason> mine = reasons.subList(0, own);
        boolean fenced = reasons.getLast() instanceof Reason.ConditionFailed;
        boolean recorded = act.isPresent() && reasons.get(own) instanceof Reason.ConditionFailed;
        boolean refused = mine.stream().anyMatch(r -> r instanceof Reason.ConditionFailed);
        if (fenced) {
            pass.refused();
        }
        if (recorded || (unanswered && (fenced || refused))) {
            return Optional.of(open(act, mine, new Failure.TimedOut("an earlier attempt was not answered", "")))
                    .map(v -> fenced && v instanceof Verdict.Refused ? fenced(pass) : v);
        }
        if (fenced) {
            return Optional.of(fenced(pass));
        }
        if (refused) {
            return Optional.of(new Verdict.Refused(mine, false));
        }
        for (Reason reason : reasons) {
            if (reason instanceof Reason.Refused(String code, String detail)) {
                var invalid = new Failure.Invalid(code + ": " + detail, "");
                if (unanswered) {
                    return Optional.of(open(act, List.of(), invalid));
                }
                throw new Fault(invalid);
            }
        }
        return Optional.empty();
    }

    private static Verdict fenced(WriteGate.Pass pass) {
        return new Verdict.Fenced(new WriteGate.Closed(WriteGate.Closed.Why.FENCED, pass.region()));
    }

    /** An attempt went unanswered: only the act's key can tell, and only a VOID makes "no" true. */
    private Verdict open(Optional<Act> act, List<Reason> mine, Failure failure) {
        if (act.isEmpty()) {
            return mine.isEmpty() ? new Verdict.Unknown() : new Verdict.Refused(mine, false);
        }
        return switch (settle(act.get())) {
            case SettleOutcome.Done(ActRecord _) -> new Verdict.Done();
            case SettleOutcome.StillUnknown(Failure _) -> new Verdict.Unknown();
            case SettleOutcome.NotDone() -> {
                if (mine.isEmpty()) {
                    throw new Fault(failure);
                }
                yield new Verdict.Refused(mine, true);
            }
        };
    }

    SettleOutcome settle(Act act) {
        ItemStore store = setup.store(act.region());
        Failure last = new Failure.TimedOut("not settled", "");
        for (int attempt = 0; attempt < UNANSWERED; attempt++) {
            try {
                Optional<SettleOutcome> known = store.get(Table.RESERVATIONS, ActItems.key(act))
                        .map(item -> ActItems.read(item)
                                .<SettleOutcome>map(
                                        r -> r.isVoid() ? new SettleOutcome.NotDone() : new SettleOutcome.Done(r))
                                .orElseGet(() -> new SettleOutcome.StillUnknown(
                                        new Failure.Bug("ACT", "an act record that cannot be read", ""))));
                if (known.isPresent()) {
                    if (!(known.get() instanceof SettleOutcome.StillUnknown)) {
                        journal.forget(act);
                    }
                    return known.get();
                }
                var voiding = new Transaction(ids.uuid(),
                        List.of(ActItems.voidRecord(act, clock.now(), setup.heldBy())));
                switch (store.transact(voiding)) {
                    case TransactResult.Committed() -> {
                        journal.forget(act);
                        return new SettleOutcome.NotDone();
                    }
                    case TransactResult.Rejected(Failure failure) -> last = failure;
                    case TransactResult.Unknown(Failure failure) -> last = failure;
                    case TransactResult.InProgress(),TransactResult.Cancelled(List<Reason> _) -> {
                        // Taken meanwhile, or busy: the next read tells.
                    }
                }
            } catch (Fault fault) {
                last = fault.failure();
            }
            pause.sleep(wait(attempt));
        }
        return new SettleOutcome.StillUnknown(last);
    }

    private void waitAfter(int attempt, Optional<Act> act, boolean unanswered) throws StillOpen {
        try {
            pause.sleep(wait(attempt));
        } catch (Fault fault) {
            if (unanswered && act.isPresent()) {
                throw new StillOpen(fault);
            }
            throw fault;
        }
    }

    private Duration wait(int attempt) {
        long most = Math.min(LONGEST_WAIT.toMillis(), FIRST_WAIT.toMillis() << Math.min(attempt, 10));
        return Duration.ofMillis(1 + ids.number((int) most));
    }

    /** The wait was interrupted while an attempt was unanswered: the act stays in the journal. */
    private static final class StillOpen extends Exception {
        private final transient Fault fault;

        StillOpen(Fault fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
