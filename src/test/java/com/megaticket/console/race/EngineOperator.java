package com.megaticket.console.race;

import com.megaticket.console.aws.ledger.HeldRows;
import com.megaticket.console.demo.RegionSignals;
import com.megaticket.console.failover.drain.Drain;
import com.megaticket.console.failover.drain.Lags;
import com.megaticket.console.failover.drain.Stillness;
import com.megaticket.console.failover.holds.HoldRescue;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Fences;
import com.megaticket.console.failover.region.LeaseBook;
import com.megaticket.console.failover.runbook.Player;
import com.megaticket.console.failover.runbook.RegionSteps;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.failover.runbook.SwitchBook;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** An operator's console on the real engines: the real steps, what the cloud around the tables would do left out. */
final class EngineOperator {
    private static final Duration GRACE = Duration.ofMinutes(15);
    private static final Duration RECENT = Duration.ofSeconds(15);
    private static final Duration AGAIN = Duration.ofMillis(300);
    private static final int MOST = 60;

    private final EngineTown town;
    private final String name;
    private final UnaryOperator<ItemStore> over;
    private final Pause pause = Pause.real();
    /** When each step of the last switch began, {@link System#nanoTime}. */
    final Map<Step, Long> begun = new EnumMap<>(Step.class);
    final Map<Step, Duration> took = new EnumMap<>(Step.class);
    /** After which a drain is given up. */
    volatile Duration longestDrain = Duration.ofMinutes(3);
    /** Told when a step's work begins. */
    volatile Consumer<Step> atStep = _ -> {};

    EngineOperator(EngineTown town, String name) {
        this(town, name, store -> store);
    }

    /** @param over what this console's writes go through */
    EngineOperator(EngineTown town, String name, UnaryOperator<ItemStore> over) {
        this.town = town;
        this.name = name;
        this.over = over;
    }

    private ItemStore store(String region) {
        return over.apply(town.way(name, region));
    }

    LeaseBook lease(String region) {
        return new LeaseBook(store(region), name, town.clock, Ids.random(), pause);
    }

    /** The first lease of the site; consoles come after. */
    Epoch first(String region) {
        Epoch epoch = ((LeaseBook.Written.Done) lease(region).first("a")).lease().epoch();
        fences(region).close(epoch);
        return epoch;
    }

    private Fences fences(String region) {
        return new Fences(store(region), Ids.random(), pause);
    }

    RegionSteps steps() {
        return new RegionSteps(new RegionSteps.Sides() {
            @Override
            public LeaseBook lease(String region) {
                return EngineOperator.this.lease(region);
            }

            @Override
            public Fences fences(String region) {
                return EngineOperator.this.fences(region);
            }

            @Override
            public Drain drain(String from, String to) {
                var rules = new Drain.Rules(List.of(Table.RESERVATIONS, Table.CONSOLE), Duration.ofSeconds(2),
                        longestDrain);
                return new Drain(store(from), store(to), rules, System::nanoTime, Ids.random(), pause);
            }

            @Override
            public HoldRescue holds(String region) {
                return new HeldRows(store(region), () -> town.showings, Ids.random(), pause);
            }
        }, lags(), Stillness.PROVEN, GRACE, town.clock, pause);
    }

    /** As the demo cloud measured them of late; what waited out an outage says nothing about the next minute. */
    private Lags lags() {
        return (from, _) -> town.region(from).signals().lag().values().stream().flatMap(List::stream)
                .filter(lag -> lag.at().isAfter(town.clock.now().minus(RECENT)))
                .map(RegionSignals.Lag::longest).max(Double::compare)
                .map(millis -> Duration.ofNanos((long) (millis * 1e6)));
    }

    Player player(String to) {
        Map<Step, StepWork> works = new EnumMap<>(steps().works());
        for (Step step : Step.values()) {
            works.putIfAbsent(step, (_, _) -> new StepOutcome.Done("no such thing here"));
        }
        works.replaceAll((step, work) -> (run, progress) -> {
            long start = System.nanoTime();
            begun.put(step, start);
            atStep.accept(step);
            StepOutcome outcome = work.run(run, progress);
            took.put(step, Duration.ofNanos(System.nanoTime() - start));
            return outcome;
        });
        return new Player(book(to), works, name, town.clock);
    }

    SwitchBook book(String to) {
        return new SwitchBook(store(to), Ids.random(), pause);
    }

    Switch begin(Switch.Kind kind, String from, String to, Epoch epoch) {
        Switch run = Switch.begin(kind, from, to, epoch,
                new Switch.Signature(name, name, town.clock.now(), "the drill"));
        if (!(player(to).begin(run) instanceof SwitchBook.Kept.Done)) {
            throw new IllegalStateException("not begun");
        }
        return run;
    }

    /** Plays a switch to its end; a step that may be forced and fails is forced, but not in a planned one. @throws IllegalStateException when it does not end */
    Switch play(Switch begun) {
        Player player = player(begun.to());
        Switch run = begun;
        for (int i = 0; i < MOST; i++) {
            switch (player.play(run, _ -> {})) {
                case Player.Played.Over(Switch over) -> {
                    return over;
                }
                case Player.Played.Done(Switch done, Step _) -> run = done;
                case Player.Played.Overtaken(Switch other) -> run = other;
                case Player.Played.NotKept(Switch kept, Step _, var _) -> {
                    run = kept;
                    pause.sleep(AGAIN);
                }
                case Player.Played.Stopped(Switch stopped, Step step, StepOutcome why) -> {
                    if (step.force() == Step.Force.NEVER || stopped.kind() == Switch.Kind.PLANNED) {
                        throw new IllegalStateException(step + " stopped: " + why);
                    }
                    run = player.force(stopped, step, why.toString(), Optional.empty()).run();
                }
            }
        }
        throw new IllegalStateException("the switch does not end: " + run);
    }

    /** Closes the old region, which answers again. */
    void payClose(Switch run) {
        for (int i = 0; i < MOST; i++) {
            if (steps().closeOwed(run) instanceof StepOutcome.Done) {
                return;
            }
            pause.sleep(AGAIN);
        }
        throw new IllegalStateException("not closed: " + run.from());
    }
}
