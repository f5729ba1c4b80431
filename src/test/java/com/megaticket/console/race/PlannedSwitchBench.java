package com.megaticket.console.race;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sale is moved to Tokyo, back and to Tokyo again while twenty terminals sell. */
public final class PlannedSwitchBench implements Benchmark {
    private static final int MOVES = 3;
    private static final double MOST = 20;

    private record Move(List<Double> pauses, double drain, double lease) {
        double worst() {
            return pauses.getLast();
        }

        double bar() {
            return Math.min(MOST, lease + drain + 5);
        }
    }

    @Override
    public Result run() throws Exception {
        double orders = EngineLoad.halfOfReplicator(DemoOptions.inMemory());
        try (var load = new EngineLoad(DemoOptions.inMemory(), orders)) {
            load.start();
            load.run(Duration.ofSeconds(8));
            var moves = new ArrayList<Move>();
            for (int n = 0; n < MOVES; n++) {
                moves.add(move(load, n));
                load.run(Duration.ofSeconds(8));
            }
            long open = load.stop();
            load.town.settle(Duration.ofMinutes(2));
            var sold = new SoldSeats(load.confirmed(), load.town.showings, load.town.store(DemoCloud.SEOUL),
                    load.town.store(DemoCloud.TOKYO));
            Reconciled found = load.town.reconcile();
            found.findings().stream().limit(5).forEach(System.out::println);
            found.open().forEach(System.out::println);
            boolean clean = open == 0 && found.findings().isEmpty() && found.open().isEmpty();
            return result(orders, load, moves, sold, clean);
        }
    }

    private static Move move(EngineLoad load, int number) {
        String from = number % 2 == 0 ? DemoCloud.SEOUL : DemoCloud.TOKYO;
        String to = number % 2 == 0 ? DemoCloud.TOKYO : DemoCloud.SEOUL;
        EngineOperator operator = load.operator;
        operator.play(operator.begin(Switch.Kind.PLANNED, from, to, new Epoch(2 + number, "a")));
        long opened = operator.begun.getOrDefault(Step.OPEN, 0L);
        load.awaitActs(opened, Duration.ofMinutes(1));
        var move = new Move(load.pauses(opened), seconds(operator, Step.DRAIN), seconds(operator, Step.WAIT));
        // Where the time went, for whoever looks at a figure that surprises.
        System.out.println(to + ": steps " + operator.took + ", pauses " + move.pauses());
        return move;
    }

    private static double seconds(EngineOperator operator, Step step) {
        return operator.took.getOrDefault(step, Duration.ZERO).toNanos() / 1e9;
    }

    private static Result result(double orders, EngineLoad load, List<Move> moves, SoldSeats sold, boolean clean) {
        Move slowest = moves.stream().max((a, b) -> Double.compare(a.worst(), b.worst())).orElseThrow();
        boolean fast = moves.stream().allMatch(m -> m.worst() <= m.bar());
        double median = moves.stream().mapToDouble(m -> m.pauses().get(m.pauses().size() / 2)).sorted()
                .toArray()[MOVES / 2];
        return new Result("planned-switch",
                ("%d terminals selling %.0f orders a second (half the replicator's rate of %.0f items), injected lag %.0f ms,"
                        + " %d planned switches there and back on two engines in memory; %d seats sold, both regions and the"
                        + " reconciliation compared with the terminals' own lists %s").formatted(
                                EngineLoad.TERMINALS, orders, orders * 2 * EngineLoad.ITEMS_AN_ORDER,
                                EngineLoad.LAG_MILLIS, MOVES, sold.seats(), clean ? "(clean)" : "(NOT clean)"),
                "0 / 0 / ≤ lease wait + drain + 5 s, and ≤ 20 s",
                Map.of("sales lost", (double) sold.lost(), "seats sold twice", (double) sold.twice(), "pause s",
                        slowest.worst(), "pause, median terminal s", median, "of it drain s", slowest.drain(),
                        "of it lease wait s", slowest.lease(), "orders a second", rate(load)),
                "seats, s", clean && fast && sold.lost() == 0 && sold.twice() == 0 && sold.seats() > 100);
    }

    private static double rate(EngineLoad load) {
        var acts = load.tills.stream().flatMap(t -> t.acts.stream()).mapToLong(a -> a).summaryStatistics();
        return load.confirmed().size() / ((acts.getMax() - acts.getMin()) / 1e9);
    }
}
