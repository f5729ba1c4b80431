package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.drill.DrillState.Doing;
import com.megaticket.console.failover.drill.Injector.Injected;
import com.megaticket.console.failover.drill.Run.Deed;
import com.megaticket.console.failover.drill.Run.How;
import com.megaticket.console.failover.drill.Run.Told;
import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.ServiceClock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** {@link DrillRoom} of one console. {@link #beat} is to be called about once a second, on a worker thread. */
public final class Drills implements DrillRoom {
    private final DrillParts parts;
    private final Scripts scripts;
    private final Stage stage;
    private final ServiceClock clock;
    private final Background background;
    private final List<Consumer<DrillState>> followers = new CopyOnWriteArrayList<>();
    private final AtomicInteger acts = new AtomicInteger();
    /** One at a time looks or acts, and waits for what it calls. */
    private final Object turn = new Object();
    private volatile DrillState state;
    private Optional<Run> running = Optional.empty();
    private Optional<Run> left = Optional.empty();
    private List<Run> past = List.of();
    private boolean read;
    private Optional<Failure> disk = Optional.empty();

    public Drills(DrillParts parts, ServiceClock clock, Background background) {
        this.parts = parts;
        this.clock = clock;
        this.background = background;
        scripts = new Scripts(parts.site().main(), parts.site().other());
        stage = new Stage(parts.injector(), parts.book());
        state = told();
    }

    /** Blocks while what is asked answers. */
    public void beat() {
        synchronized (turn) {
            readOnce();
            running.ifPresent(this::advance);
            publish();
        }
    }

    private void readOnce() {
        if (read) {
            return;
        }
        try {
            past = parts.book().past();
            left = parts.book().open();
            read = true;
            disk = Optional.empty();
        } catch (Fault fault) {
            disk = Optional.of(fault.failure());
        }
    }

    private void advance(Run before) {
        Situation now = parts.sights().situation();
        Script script = script(before.exercise());
        Stage.Looked looked = stage.look(stage.cues(before, script, now.at()));
        Run run = Witness.look(looked.run(), now, new Witness.Seen(looked.standing(), parts.sights().acknowledged(),
                firstSale(looked.run()), parts.sights().compared()));
        run = run.with(numbers(run, now));
        if (run.next(script).isEmpty() && run.made().standing().isEmpty()) {
            ended(run, How.COMPLETED);
        } else if (!run.equals(before)) {
            kept(run);
        }
    }

    private Optional<Instant> firstSale(Run run) {
        Optional<Instant> opened = run.at(Signal.OPENED);
        if (opened.isEmpty() || run.has(Signal.SOLD)) {
            return Optional.empty();
        }
        try {
            return parts.sights().firstSale(parts.site().other(), opened.get());
        } catch (Fault unanswered) {
            // Looked for again at the next beat.
            return Optional.empty();
        }
    }

    /** What was at risk is what stood on the screen when it was decided. */
    private Told numbers(Run run, Situation now) {
        Told told = run.told();
        var compared = parts.sights().compared().filter(c -> c.at().isAfter(run.begunAt())).or(told::compared);
        if (run.has(Signal.DECIDED) || run.has(Signal.HEALED)) {
            return new Told(told.lag(), told.bookings(), compared, told.deeds());
        }
        var loss = now.around().loss();
        return new Told(loss.lag().or(told::lag), loss.bookings().isPresent() ? loss.bookings() : told.bookings(),
                compared, told.deeds());
    }

    private List<Deed> deeds(Run run) {
        try {
            return parts.sights().journal().stream().filter(e -> !e.at().isBefore(run.begunAt()))
                    .map(e -> new Deed(e.at(), e.action().who(), e.action().region(), e.action().what(), e.action()
                            .outcome()))
                    .toList();
        } catch (Fault unread) {
            disk = Optional.of(unread.failure());
            return List.of();
        }
    }

    private void ended(Run run, How how) {
        journal(run, "drill-" + how.name().toLowerCase(java.util.Locale.ROOT));
        Run over = run.with(new Told(run.told().lag(), run.told().bookings(), run.told().compared(), deeds(run)))
                .end(clock.now(), how);
        kept(over);
        running = Optional.empty();
        left = Optional.empty();
        past = java.util.stream.Stream.concat(java.util.stream.Stream.of(over), past.stream()).toList();
    }

    private void kept(Run run) {
        running = Optional.of(run);
        try {
            parts.book().keep(run);
            disk = Optional.empty();
        } catch (Fault fault) {
            disk = Optional.of(fault.failure());
        }
    }

    /** An exercise ends also where its journal cannot be written. */
    private void journal(Run run, String what) {
        try {
            parts.journal().accept(Action.of(run.frame().who(), parts.site().main(), what,
                    Map.of("exercise", run.exercise().name(), "run", run.frame().id()), "done"));
        } catch (Fault unwritten) {
            disk = Optional.of(unwritten.failure());
        }
    }

    @Override
    public Script script(Exercise exercise) {
        return scripts.of(exercise);
    }

    @Override
    public void start(Exercise exercise, String who) {
        String name = who.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an exercise without a name");
        }
        act("drill-start", () -> {
            readOnce();
            if (running.isPresent() || refused(exercise, parts.sights().situation()).isPresent()) {
                return;
            }
            var site = parts.site();
            Run run = Run.begin(new Run.Frame(parts.ids().uuid(), exercise, site.real(), name, site.console(),
                    site.main(), site.other()), clock.now());
            // What cannot be kept cannot be put right after a crash.
            parts.book().keep(run);
            running = Optional.of(run);
            stage.well();
            journal(run, "drill-begin");
        });
    }

    @Override
    public void inject() {
        act("drill-inject", () -> running.ifPresent(run -> {
            Run after = run;
            for (Disturbance each : script(run.exercise()).byHand()) {
                after = stage.on(after, each);
            }
            kept(after);
        }));
    }

    @Override
    public void injectedByHand(String experiment) {
        act("drill-by-hand", () -> {
            running.ifPresent(run -> kept(named(run, experiment)));
            left = left.map(run -> named(run, experiment));
            left.ifPresent(parts.book()::keep);
            stage.well();
        });
    }

    private Run named(Run run, String experiment) {
        return script(run.exercise()).byHand().stream().findFirst()
                .map(what -> run.with(run.made().with(new Injected(what, experiment.strip())))).orElse(run);
    }

    @Override
    public void heal() {
        act("drill-heal", () -> running.ifPresent(run -> kept(stage.off(run, run.made().standing()))));
    }

    @Override
    public void hint() {
        act("drill-hint", () -> running.ifPresent(run -> run.next(script(run.exercise()))
                .ifPresent(goal -> kept(run.hint(goal.signal(), clock.now())))));
    }

    @Override
    public void abort() {
        act("drill-abort", () -> running.ifPresent(run -> over(run, How.ABORTED)));
    }

    @Override
    public void settle() {
        act("drill-settle", () -> left.ifPresent(run -> over(run, How.LEFT)));
    }

    /** Not over as long as something of it stands. */
    private void over(Run run, How how) {
        Run after = stage.off(run, run.made().standing());
        if (after.made().standing().isEmpty()) {
            ended(after, how);
        } else if (how == How.LEFT) {
            left = Optional.of(after);
            parts.book().keep(after);
        } else {
            kept(after);
        }
    }

    /** What the act led to. That a dark region cannot be looked at is no failure of the act: the next beat looks again. */
    private void looked() {
        try {
            running.ifPresent(this::advance);
        } catch (Fault unanswered) {
            publish();
        }
    }

    private void act(String name, Runnable work) {
        acts.incrementAndGet();
        background.run(name, Background.USUAL_LIMIT, () -> {
            synchronized (turn) {
                work.run();
                looked();
            }
            return true;
        }, new Background.Done<Boolean>() {
            @Override
            public void value(Boolean done) {
                over(Optional.empty());
            }

            @Override
            public void failed(Failure failure) {
                over(Optional.of(failure));
            }
        });
    }

    private void over(Optional<Failure> failure) {
        synchronized (turn) {
            acts.decrementAndGet();
            if (failure.isPresent()) {
                disk = failure;
            }
            publish();
        }
    }

    private Optional<Refusal> refused(Exercise exercise, Situation now) {
        return Refusal.of(script(exercise), now, parts.injector().kinds(), parts.site().real(), left.isPresent());
    }

    private DrillState told() {
        var refused = new EnumMap<Exercise, Refusal>(Exercise.class);
        Situation now = parts.sights().situation();
        for (Exercise each : Exercise.values()) {
            refused(each, now).ifPresent(why -> refused.put(each, why));
        }
        return new DrillState(clock.now(), running, left, past, refused,
                new Doing(acts.get() > 0, stage.trouble().or(() -> disk), stage.byHand()));
    }

    private void publish() {
        DrillState now = told();
        state = now;
        followers.forEach(f -> f.accept(now));
    }

    @Override
    public Following follow(Consumer<DrillState> listener) {
        followers.add(listener);
        listener.accept(state);
        return () -> followers.remove(listener);
    }
}
