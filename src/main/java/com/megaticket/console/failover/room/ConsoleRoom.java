package com.megaticket.console.failover.room;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.room.Activity.Act;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.ServiceClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** {@link SwitchRoom} of one console. {@link #beat} is to be called about once a second, on a worker thread. */
public final class ConsoleRoom implements SwitchRoom {
    /** A switch may wait long for servers and for the drain; each step has a limit of its own. */
    private static final Duration LIMIT = Duration.ofHours(4);
    private static final Duration SEEN = Duration.ofSeconds(5);
    private static final Duration UNSEEN = Duration.ofSeconds(60);

    private final RoomReader reader;
    private final RoomActs acts;
    private final RoomParts parts;
    private final Situation.Self self;
    private final ServiceClock clock;
    private final Background background;
    private final List<Consumer<Situation>> followers = new CopyOnWriteArrayList<>();
    private final Object turn = new Object();
    private Activity activity = new Activity.Idle();
    private Optional<Told> told = Optional.empty();
    private volatile Instant readAt = Instant.EPOCH;
    private volatile boolean seen;
    private volatile boolean pausing;
    private volatile boolean stopping;

    public ConsoleRoom(RoomParts parts, Situation.Self self, ServiceClock clock, Background background) {
        this.parts = parts;
        this.self = self;
        this.clock = clock;
        this.background = background;
        reader = new RoomReader(parts);
        acts = new RoomActs(parts, reader, self.console(), clock);
    }

    /** Blocks while the tables are read, every few seconds; else tells what memory has. */
    public void beat() {
        Duration due = seen ? SEEN : UNSEEN;
        if (Duration.between(readAt, clock.now()).abs().compareTo(due) >= 0) {
            readAt = clock.now();
            reader.read();
        } else if (!seen) {
            return;
        }
        publish();
    }

    /** A number that nobody has taken, as far as this console can see. */
    public Epoch nextEpoch() {
        return reader.next(self.console());
    }

    public Situation situation() {
        synchronized (turn) {
            return new Situation(clock.now(), self, reader.leases(), reader.switches(), reader.unread(),
                    parts.outside().around().get(), activity, told);
        }
    }

    private void publish() {
        synchronized (turn) {
            Situation now = situation();
            followers.forEach(f -> f.accept(now));
        }
    }

    @Override
    public Following follow(Consumer<Situation> listener) {
        synchronized (turn) {
            followers.add(listener);
            listener.accept(situation());
        }
        return () -> followers.remove(listener);
    }

    @Override
    public void sight(boolean on) {
        seen = on;
        if (on) {
            look();
        }
    }

    @Override
    public void look() {
        background.run("switch-look", Background.USUAL_LIMIT, () -> {
            readAt = clock.now();
            reader.read();
            return true;
        }, done(_ -> publish(), _ -> publish()));
    }

    @Override
    public void first(Consent consent) {
        met(Demands.toFirst(situation()), consent);
        act(Act.FIRST, () -> acts.first(consent));
    }

    @Override
    public void begin(Switch.Kind kind, String to, Consent consent) {
        Situation now = situation();
        met(Demands.toBegin(kind, to, now), consent);
        if (now.switches().open().isPresent() || now.leases().isFirstMissing()) {
            throw new IllegalArgumentException("no switch can begin now");
        }
        Optional<Instant> noticed = now.around().advice().filter(a -> a == Surroundings.Advice.GO)
                .flatMap(_ -> now.around().adviceSince());
        act(Act.BEGIN, () -> acts.begin(kind, to, noticed, consent));
    }

    @Override
    public void second(Consent consent) {
        Switch run = open();
        met(Demands.toSecond(run, situation()), consent);
        act(Act.SECOND, () -> acts.second(run, consent));
    }

    @Override
    public void play(Consent consent) {
        Situation now = situation();
        Switch run = open();
        Demands.toPlay(run, now).ifPresent(demand -> met(demand, consent));
        synchronized (turn) {
            if (!situation().isIdle()) {
                return;
            }
            pausing = false;
            stopping = false;
            activity = playing(run, Optional.empty());
        }
        publish();
        background.run("switch-play", LIMIT, () -> played(run, consent), done(this::over,
                failure -> over(new Told.NotKept(clock.now(), failure))));
    }

    private Activity.Playing playing(Switch run, Optional<StepWork.Progress> progress) {
        Step step = run.next().orElseThrow();
        Instant since = activity instanceof Activity.Playing p && p.step() == step ? p.since() : clock.now();
        return new Activity.Playing(step, since, progress, pausing);
    }

    /** Worker thread. Goes on as long as nothing is asked of a person. */
    private Told played(Switch first, Consent consent) {
        Switch run = first;
        while (true) {
            Switch playing = run;
            RoomActs.Turn turned = acts.play(playing, consent, progress -> {
                if (stopping) {
                    throw new Fault(new Failure.Invalid("stopped by a person", ""));
                }
                synchronized (turn) {
                    activity = playing(playing, Optional.of(progress));
                }
                publish();
            });
            run = turned.played();
            written(playing).ifPresent(parts.leases()::read);
            if (!turned.goesOn() || pausing || Demands.toPlay(run, situation()).isPresent()) {
                return turned.told();
            }
            synchronized (turn) {
                activity = playing(run, Optional.empty());
            }
            publish();
        }
    }

    /** The region whose lease the step wrote: this console shall know it before its next round. */
    private static Optional<String> written(Switch played) {
        return played.next().flatMap(step -> switch (step) {
            case CLOSE -> Optional.of(played.from());
            case ANNOUNCE, OPEN -> Optional.of(played.to());
            case RECONCILE, SCALE, HEALTHY, FENCES, HARDEN, DRAIN, WAIT, SOFTEN, RECOVER, DNS -> Optional.empty();
        });
    }

    @Override
    public void pause() {
        synchronized (turn) {
            // Asked twice: now, not after the step. Doing it again later is harmless.
            stopping = pausing && activity instanceof Activity.Playing;
            pausing = true;
            if (activity instanceof Activity.Playing(Step step, Instant since, var progress, boolean _)) {
                activity = new Activity.Playing(step, since, progress, true);
            }
        }
        publish();
    }

    @Override
    public void force(Consent consent) {
        Switch run = open();
        met(Demands.toForce(run).orElseThrow(() -> new IllegalArgumentException("this step cannot be left out")),
                consent);
        act(Act.FORCE, () -> acts.force(run, consent));
    }

    @Override
    public void giveUp(Consent consent) {
        Switch run = open();
        met(Demands.toGiveUp(), consent);
        if (run.isPast(Step.OPEN)) {
            throw new IllegalArgumentException("the new region is open: the way back is a switch of its own");
        }
        act(Act.GIVE_UP, () -> acts.giveUp(run, consent));
    }

    @Override
    public void closeOwed(Epoch epoch, Consent consent) {
        Switch run = situation().owed().stream().filter(s -> s.epoch().equals(epoch)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is owed for " + epoch));
        met(Demands.toClose(run), consent);
        act(Act.CLOSE_OWED, () -> acts.closeOwed(run, consent));
    }

    @Override
    public void answer(Consent consent) {
        Situation now = situation();
        RegionView open = now.leases().open()
                .orElseThrow(() -> new IllegalArgumentException("no region is open"));
        met(Demands.toVouch(now), consent);
        act(Act.ANSWER, () -> acts.answer(open.region(), now.leases().highest(), consent));
    }

    @Override
    public void word(boolean stillOpen, Consent consent) {
        Situation now = situation();
        if (stillOpen) {
            met(Demands.toVouch(now), consent);
        }
        act(Act.WORD, () -> acts.word(Demands.vouched(now), stillOpen, consent));
    }

    private static void met(Demand demand, Consent consent) {
        if (!demand.isMet(consent.typed())) {
            throw new IllegalArgumentException("not what has to be typed: " + demand);
        }
    }

    private Switch open() {
        return situation().switches().open().orElseThrow(() -> new IllegalArgumentException("no switch is open"));
    }

    private void act(Act act, Supplier<Told> work) {
        synchronized (turn) {
            if (!(activity instanceof Activity.Idle)) {
                return;
            }
            activity = new Activity.Acting(act, clock.now());
        }
        publish();
        background.run("switch-act", Background.USUAL_LIMIT.multipliedBy(2), work::get, done(this::over,
                failure -> over(new Told.Failed(clock.now(), act, failure))));
    }

    private void over(Told outcome) {
        synchronized (turn) {
            activity = new Activity.Idle();
            told = Optional.of(outcome);
        }
        publish();
        // What another console wrote meanwhile, and the leases as they are now.
        parts.leases().regions().forEach(parts.leases()::read);
        reader.read();
        publish();
    }

    private static <T> Background.Done<T> done(Consumer<T> value, Consumer<Failure> failed) {
        return new Background.Done<>() {
            @Override
            public void value(T value1) {
                value.accept(value1);
            }

            @Override
            public void failed(Failure failure) {
                failed.accept(failure);
            }
        };
    }
}
