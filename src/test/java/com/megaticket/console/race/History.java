package com.megaticket.console.race;

import com.megaticket.console.selling.Act;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Everything that was asked, told and committed in one run. Safe on any thread. */
final class History {
    private static final ThreadLocal<Op> CURRENT = new ThreadLocal<>();

    private final LongSupplier micros;
    private final List<Op> ops = Collections.synchronizedList(new ArrayList<>());
    private final List<Commit> commits = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger ledger = new AtomicInteger();
    private volatile long closedAt = Long.MAX_VALUE;

    History(LongSupplier micros) {
        this.micros = micros;
    }

    /** Runs one call and keeps what it told. @return the outcome; empty when it threw a Fault */
    <T> Optional<T> tell(String actor, Op.Kind kind, Op.Subject subject, Duration ahead, Supplier<T> call) {
        Op op;
        synchronized (ops) {
            op = new Op(ops.size(), actor, kind, subject, micros.getAsLong(), ahead);
            ops.add(op);
            if (kind != Op.Kind.GATE && kind != Op.Kind.WEB) {
                ledger.incrementAndGet();
            }
        }
        Op outer = CURRENT.get();
        CURRENT.set(op);
        try {
            T told = call.get();
            op.outcome = Optional.of(told);
            op.endedAt = micros.getAsLong();
            return Optional.of(told);
        } catch (Fault fault) {
            op.outcome = Optional.of(fault);
            op.endedAt = micros.getAsLong();
            return Optional.empty();
        } finally {
            CURRENT.set(outer);
        }
    }

    /** The call this thread is in. */
    Optional<Op> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Calls of the ledger so far. */
    int ledgerOperations() {
        return ledger.get();
    }

    void remembered(Act act) {
        current().ifPresent(op -> op.acts.add(act));
    }

    void committed(Commit commit) {
        commits.add(commit);
    }

    /** From now on no console may write: every fence is closed. */
    void closed() {
        closedAt = micros.getAsLong();
    }

    long closedAt() {
        return closedAt;
    }

    List<Op> ops() {
        return List.copyOf(ops);
    }

    List<Commit> commits() {
        return List.copyOf(commits);
    }
}
