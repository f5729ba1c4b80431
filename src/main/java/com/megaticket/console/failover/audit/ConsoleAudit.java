package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Amends.Amended;
import com.megaticket.console.failover.reconcile.Budget;
import com.megaticket.console.failover.reconcile.Coverage;
import com.megaticket.console.failover.reconcile.Cursor;
import com.megaticket.console.failover.reconcile.Progress;
import com.megaticket.console.failover.reconcile.Reconciliation;
import com.megaticket.console.failover.reconcile.Remedy;
import com.megaticket.console.failover.reconcile.ShowingResult;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** {@link Audit} of one console. Where the run is and what people decided is kept in its file. */
public final class ConsoleAudit implements Audit {
    /** A slow budget and a large house: nights, not minutes. */
    private static final Duration LIMIT = Duration.ofDays(2);
    private static final Duration KEEP_EVERY = Duration.ofSeconds(5);

    private final AuditParts parts;
    private final ServiceClock clock;
    private final Background background;
    private final LongSupplier nanos;
    private final Pause pause;
    private final AuditMemory memory;
    private final List<Consumer<AuditSnapshot>> followers = new CopyOnWriteArrayList<>();
    private final Object turn = new Object();
    private final Results results = new Results();
    private Stage stage;
    private Optional<Progress> progress = Optional.empty();
    private List<Coverage> read = List.of();
    private int all = -1;
    private int unreadable;
    private Optional<AuditSnapshot.Deciding> deciding = Optional.empty();
    private volatile boolean stopping;

    /**
     * Blocks for the disk.
     *
     * @param nanos as {@link System#nanoTime}
     */
    public ConsoleAudit(AuditParts parts, ServiceClock clock, Background background, LongSupplier nanos, Pause pause) {
        this.parts = parts;
        this.clock = clock;
        this.background = background;
        this.nanos = nanos;
        this.pause = pause;
        memory = new AuditMemory(parts.file());
        // What an ended run found is not kept: it is looked at again by going on, and its findings are read anew.
        stage = memory.kept().<Stage>map(m -> new Stage.Left(m.ended().orElse(m.cursor().begun())))
                .orElseGet(Stage.Never::new);
        memory.kept().ifPresent(m -> results.begin(m.cursor().clean(), true));
    }

    @Override
    public AuditSnapshot now() {
        synchronized (turn) {
            var known = new AuditSnapshot.Streams(
                    List.of(parts.sources().one().region(), parts.sources().other().region()), read,
                    memory.kept().flatMap(Memory::told).map(Memory.Told::since));
            return new AuditSnapshot(clock.now(), stage, memory.kept().map(m -> m.cursor().begun()), progress, known,
                    parts.cut().get(), new AuditSnapshot.Tally(all, results.clean(), unreadable), results.sorted(),
                    results.unread(), memory.decided(), deciding);
        }
    }

    private void publish() {
        synchronized (turn) {
            AuditSnapshot now = now();
            followers.forEach(f -> f.accept(now));
        }
    }

    @Override
    public Following follow(Consumer<AuditSnapshot> listener) {
        synchronized (turn) {
            followers.add(listener);
            listener.accept(now());
        }
        return () -> followers.remove(listener);
    }

    @Override
    public void begin(double budget) {
        Instant now = clock.now();
        run(budget, memory.kept().map(m -> m.cursor().anew(now)).orElseGet(() -> Cursor.start(now)), true);
    }

    @Override
    public void goOn(double budget) {
        memory.kept().ifPresentOrElse(m -> run(budget, m.cursor(), false), () -> begin(budget));
    }

    @Override
    public void stop() {
        synchronized (turn) {
            if (stopping || !(stage instanceof Stage.Running(Instant since, double budget, int before, boolean _))) {
                return;
            }
            stopping = true;
            stage = new Stage.Running(since, budget, before, true);
        }
        publish();
    }

    private void run(double budget, Cursor from, boolean anew) {
        var reconciliation = reconciliation(budget);
        synchronized (turn) {
            if (stage instanceof Stage.Running) {
                return;
            }
            stopping = false;
            read = List.of();
            progress = Optional.empty();
            results.begin(from.clean(), anew);
            memory.run(from);
            stage = new Stage.Running(clock.now(), budget, from.clean().size(), false);
        }
        publish();
        background.run("reconcile", LIMIT, () -> reconciliation.run(from, new Watching()),
                done(this::ended, this::failed));
    }

    private Reconciliation reconciliation(double budget) {
        return new Reconciliation(parts.sources(), new Budget(budget, nanos, pause), clock::now, pause);
    }

    private final class Watching implements Reconciliation.Watcher {
        private Instant keptAt = clock.now();

        @Override
        public void covered(Coverage coverage) {
            synchronized (turn) {
                var now = new ArrayList<>(read);
                now.add(coverage);
                read = List.copyOf(now);
                memory.read(read, clock.now());
            }
            publish();
        }

        @Override
        public void progress(Progress now) {
            synchronized (turn) {
                progress = Optional.of(now);
                all = Math.max(all, now.showings());
            }
            publish();
        }

        @Override
        public void told(ShowingResult result, Supplier<Cursor> cursor) {
            List<Case> ways = Results.cases(result, parts.seating());
            synchronized (turn) {
                results.take(result, ways);
            }
            if (Duration.between(keptAt, clock.now()).compareTo(KEEP_EVERY) >= 0) {
                keptAt = clock.now();
                memory.keep(cursor.get());
            }
            publish();
        }

        @Override
        public boolean wanted() {
            return stopping;
        }
    }

    private void ended(Reconciliation.Ended run) {
        Instant now = clock.now();
        synchronized (turn) {
            unreadable = run.unreadable();
            stage = run.whole() ? new Stage.Ended(now) : new Stage.Left(now);
        }
        memory.ended(run.cursor(), run.whole() ? Optional.of(now) : Optional.empty());
        publish();
    }

    private void failed(Failure failure) {
        var dark = Dark.of(List.of(parts.sources().one(), parts.sources().other()));
        synchronized (turn) {
            stage = new Stage.Failed(clock.now(), failure, dark);
        }
        publish();
    }

    @Override
    public void again(Showing showing) {
        synchronized (turn) {
            if (deciding.isPresent() || memory.kept().isEmpty()) {
                return;
            }
            deciding = Optional.of(new AuditSnapshot.Deciding(showing.key(), clock.now(), true));
        }
        publish();
        background.run("look-again", Background.USUAL_LIMIT.multipliedBy(5), () -> look(showing),
                done(_ -> idle(), _ -> idle()));
    }

    @Override
    public void decide(Decision decision) {
        Case chosen;
        synchronized (turn) {
            chosen = results.of(decision.finding())
                    .filter(c -> c.plans().contains(decision.plan()))
                    .orElseThrow(() -> new IllegalArgumentException("not a finding of now, or not its plan"));
            if (deciding.isPresent()) {
                return;
            }
            deciding = Optional.of(new AuditSnapshot.Deciding(chosen.key(), clock.now(), false));
        }
        publish();
        background.run("remedy", Background.USUAL_LIMIT.multipliedBy(10), () -> settle(chosen, decision),
                done(_ -> idle(), failure -> {
                    note(decided(chosen, decision, new Amended.Failed(failure)));
                    idle();
                }));
    }

    /** Worker thread. One remedy after another, as long as each is done; then the showing is looked at again. */
    private boolean settle(Case chosen, Decision decision) {
        Amended last = new Amended.Done("");
        for (Remedy remedy : decision.plan().remedies()) {
            Remedy said = remedy instanceof Remedy.Leave ? new Remedy.Leave(decision.why()) : remedy;
            last = parts.remedies().carryOut(chosen.finding(), said, decision.who());
            if (!(last instanceof Amended.Done)) {
                break;
            }
        }
        Decided decided = decided(chosen, decision, last);
        if (decision.plan().way() != Plan.Way.LOOK) {
            note(decided);
        }
        if (!decided.settles()) {
            synchronized (turn) {
                deciding = Optional.of(new AuditSnapshot.Deciding(chosen.key(), clock.now(), true));
            }
            publish();
            look(chosen.finding().showing());
        }
        return true;
    }

    private Decided decided(Case chosen, Decision decision, Amended last) {
        boolean done = last instanceof Amended.Done;
        return new Decided(chosen.key(), decision.plan().way(), decision.who(), clock.now(), Decided.end(last),
                Decided.detail(last), done ? Notice.of(chosen.finding(), decision.plan()) : List.of());
    }

    private void note(Decided decided) {
        memory.decided(decided);
        publish();
    }

    private boolean look(Showing showing) {
        Cursor cursor = memory.kept().map(Memory::cursor).orElseGet(() -> Cursor.start(clock.now()));
        ShowingResult result = reconciliation(Double.POSITIVE_INFINITY).again(showing, cursor);
        List<Case> ways = Results.cases(result, parts.seating());
        synchronized (turn) {
            results.take(result, ways);
        }
        memory.looked(result);
        return true;
    }

    private void idle() {
        synchronized (turn) {
            deciding = Optional.empty();
        }
        publish();
    }

    private static <T> Background.Done<T> done(Consumer<T> value, Consumer<Failure> failed) {
        return new Background.Done<>() {
            @Override
            public void value(T answer) {
                value.accept(answer);
            }

            @Override
            public void failed(Failure failure) {
                failed.accept(failure);
            }
        };
    }
}
