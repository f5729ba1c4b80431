package com.megaticket.console.failover.estate;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork.Progress;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.race.SimStore;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Both regions and all ports by hand, with a clock that only waiting moves. */
final class Scene {
    static final String SEOUL = "ap-northeast-2";
    static final String TOKYO = "ap-northeast-1";
    static final Instant BEGUN = Instant.parse("2026-11-28T03:00:00Z");
    static final EstateSteps.Limits LIMITS = new EstateSteps.Limits(Duration.ofSeconds(30), Duration.ofMinutes(15),
            Duration.ofMinutes(2), Duration.ofMinutes(5));

    final List<String> asked = new ArrayList<>();
    final List<Progress> told = new ArrayList<>();
    /** What happens once so much time has passed. */
    final TreeMap<Duration, Runnable> later = new TreeMap<>();
    final SimStore rows = new SimStore(SEOUL, Clock.systemUTC(), () -> 0);
    Meets seats = Meets.NOTHING;
    Meets signs = Meets.NOTHING;
    Supplier<TableFence.Asked> fence = () -> new TableFence.Asked.Stands("asked for");
    Supplier<Servers.Scaled> scaled = () -> new Servers.Scaled.Warm("warm");
    Supplier<Servers.Health> health = () -> new Servers.Health.Counted(2, 2, List.of());
    Supplier<Route.Turned> turned = () -> new Route.Turned.Stands("turned");
    Supplier<Route.Leads> leads = () -> new Route.Leads("shop", List.of());
    private Duration passed = Duration.ZERO;

    /** What a write comes to before any condition is looked at. */
    enum Meets {
        NOTHING, POLICY, OTHER_WORDS, NO_RIGHT, SILENCE
    }

    StepOutcome play(Step step) {
        var run = Switch.begin(Switch.Kind.PLANNED, SEOUL, TOKYO, new Epoch(2, "n"),
                new Switch.Signature("operator", "operator", BEGUN, ""));
        var ports = new EstateSteps.Ports(this::store, new Fence(), new Machines(), new Address());
        var work = new EstateSteps(ports, LIMITS, () -> passed.toNanos(), Ids.random(), this::pass).works().get(step);
        if (work == null) {
            throw new IllegalArgumentException("no work for " + step);
        }
        return work.run(run, told::add);
    }

    Duration waited() {
        return passed;
    }

    private void pass(Duration time) {
        passed = passed.plus(time);
        var due = later.headMap(passed, true);
        due.values().forEach(Runnable::run);
        due.clear();
    }

    private ItemStore store(String region) {
        return new ThroughStore() {
            @Override
            protected ItemStore there() {
                return rows;
            }

            @Override
            public String region() {
                return region;
            }

            @Override
            public TransactResult transact(Transaction transaction) {
                Key key = transaction.writes().getFirst().key();
                boolean sign = key.attributes().get("PK") instanceof Value.Text text && text.text().equals("MARKER");
                return switch (sign ? signs : seats) {
                    case NOTHING -> rows.transact(transaction);
                    case POLICY -> denied("with an explicit deny in a resource-based policy");
                    case OTHER_WORDS -> denied("because somebody wanted it so");
                    case NO_RIGHT -> denied("because no identity-based policy allows the action");
                    case SILENCE -> new TransactResult.Unknown(new Failure.TimedOut("no answer from " + region, ""));
                };
            }
        };
    }

    private static TransactResult denied(String why) {
        return new TransactResult.Rejected(new Failure.Denied("dynamodb:PutItem", "not authorized " + why, ""));
    }

    private final class Fence implements TableFence {
        @Override
        public Asked raise(String region) {
            asked.add("raise " + region);
            return fence.get();
        }

        @Override
        public Asked lift(String region) {
            asked.add("lift " + region);
            return fence.get();
        }
    }

    private final class Machines implements Servers {
        @Override
        public Scaled warm(String region, Instant start) {
            asked.add("warm " + region + " " + start);
            return scaled.get();
        }

        @Override
        public Health health(String region) {
            asked.add("health " + region);
            return health.get();
        }
    }

    private final class Address implements Route {
        @Override
        public Turned turn(String region) {
            asked.add("turn " + region);
            return turned.get();
        }

        @Override
        public Leads leads() {
            return leads.get();
        }
    }
}
