package com.megaticket.console.race;

import com.megaticket.console.aws.ledger.HeldRows;
import com.megaticket.console.failover.drain.Drain;
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
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An operator at a console: plays a switch to its end, tries again what stopped, and forces what stays stopped. */
final class NightOperator {
    private static final int TRIES = 3;
    private static final int MOST = 80;
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final Night night;
    private final String name;
    private final Map<String, ItemStore> ways;
    private final ServiceClock clock;
    private final Pause pause;

    NightOperator(Night night, String name) {
        this.night = night;
        this.name = name;
        var process = new SimProcess(night.sim(), () -> {});
        ways = Map.of(World.SEOUL, night.way(name, process, World.SEOUL),
                World.TOKYO, night.way(name, process, World.TOKYO));
        clock = new ServiceClock(night.sim().clock(Duration.ZERO));
        pause = time -> night.sim().sleep(time.toNanos() / 1000);
    }

    private ItemStore store(String region) {
        return Optional.ofNullable(ways.get(region)).orElseThrow();
    }

    LeaseBook lease(String region) {
        return new LeaseBook(store(region), name, clock, night.ids(), pause);
    }

    Fences fences(String region) {
        return new Fences(store(region), night.ids(), pause);
    }

    private RegionSteps steps() {
        return new RegionSteps(new RegionSteps.Sides() {
            @Override
            public LeaseBook lease(String region) {
                return NightOperator.this.lease(region);
            }

            @Override
            public Fences fences(String region) {
                return NightOperator.this.fences(region);
            }

            @Override
            public Drain drain(String from, String to) {
                var rules = new Drain.Rules(List.of(Table.RESERVATIONS, Table.CONSOLE), Duration.ofSeconds(2),
                        Duration.ofMinutes(5));
                return new Drain(store(from), store(to), rules, () -> night.sim().now() * 1000, night.ids(), pause);
            }

            @Override
            public HoldRescue holds(String region) {
                return new HeldRows(store(region), () -> night.house().showings(), night.ids(), pause);
            }
        }, (_, _) -> Optional.of(Duration.ofNanos(night.replication.lag() * 1000)), Stillness.PROVEN, GRACE, clock,
                pause);
    }

    private Player player(String to, Optional<Step> deadly) {
        Map<Step, StepWork> works = new EnumMap<>(steps().works());
        for (Step other : List.of(Step.RECONCILE, Step.SCALE, Step.HEALTHY, Step.HARDEN, Step.SOFTEN)) {
            works.put(other, (_, _) -> new StepOutcome.Done("no such thing here"));
        }
        works.put(Step.DNS, (run, _) -> {
            night.served = run.to();
            return new StepOutcome.Done("moved");
        });
        for (Step step : Step.values()) {
            if (night.without.isWithout(step)) {
                works.put(step, (_, _) -> new StepOutcome.Done("left out"));
            }
        }
        deadly.ifPresent(step -> {
            StepWork work = Optional.ofNullable(works.get(step)).orElseThrow();
            boolean before = night.sim().chance(500);
            works.put(step, (run, progress) -> {
                if (!before) {
                    work.run(run, progress);
                }
                throw new Died();
            });
        });
        return new Player(book(to), works, name, clock);
    }

    SwitchBook book(String to) {
        return new SwitchBook(store(to), night.ids(), pause);
    }

    /**
     * Begins a switch and plays it.
     *
     * @param deadly the step in the middle of which this console dies
     */
    Optional<Switch> move(Switch.Kind kind, String from, String to, Epoch epoch, Optional<Step> deadly) {
        Switch run = Switch.begin(kind, from, to, epoch, new Switch.Signature(name, name, clock.now(), "night"));
        Player player = player(to, deadly);
        if (!(player.begin(run) instanceof SwitchBook.Kept.Done)) {
            return Optional.empty();
        }
        try {
            return play(player, run);
        } catch (Died _) {
            return Optional.empty();
        }
    }

    /** What another console left in the tables. */
    Optional<Switch> find(String to, Epoch epoch) {
        for (int i = 0; i < MOST; i++) {
            try {
                return book(to).all().stream().filter(s -> s.epoch().equals(epoch)).findFirst();
            } catch (Fault unanswered) {
                night.sim().sleep(1_000_000);
            }
        }
        return Optional.empty();
    }

    /** Goes on with it. */
    Optional<Switch> resume(Switch found) {
        return play(player(found.to(), Optional.empty()), found);
    }

    private Optional<Switch> play(Player player, Switch begun) {
        Switch run = begun;
        int tries = 0;
        for (int i = 0; i < MOST; i++) {
            switch (player.play(run, _ -> {})) {
                case Player.Played.Over(Switch over) -> {
                    return Optional.of(over);
                }
                case Player.Played.Done(Switch done, Step step) -> {
                    run = done;
                    tries = 0;
                    night.happened(run, step);
                }
                case Player.Played.Overtaken(Switch other) -> run = other;
                case Player.Played.NotKept _ -> tries++;
                case Player.Played.Stopped(Switch stopped, Step step, StepOutcome why) -> {
                    run = stopped;
                    tries++;
                    if (why instanceof StepOutcome.NotYet(StepOutcome.Reason reason, String _)
                            && reason == StepOutcome.Reason.BEATEN) {
                        return Optional.empty();
                    }
                    if (tries >= TRIES && step.force() != Step.Force.NEVER) {
                        if (player.force(run, step, "it does not answer",
                                Optional.empty()) instanceof Player.Played.Done(Switch forced, Step _)) {
                            run = forced;
                            night.happened(run, step);
                        }
                        tries = 0;
                    }
                }
            }
            night.sim().sleep(night.sim().between(100_000, 2_000_000));
        }
        return Optional.empty();
    }

    /** Closes the old region once it answers again. */
    void payClose(Switch run) {
        for (int i = 0; i < MOST && run.owesClose(); i++) {
            if (steps().closeOwed(run) instanceof StepOutcome.Done) {
                night.closed(run.from());
                return;
            }
            night.sim().sleep(1_000_000);
        }
    }

    /** This console is gone; what it did stays done. */
    private static final class Died extends RuntimeException {
        private Died() {
            super("died");
        }
    }
}
