package com.megaticket.console.race;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.Pause;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Seoul is killed while it sells, Tokyo opened without it, Seoul revived with what it had on disk, and both are reconciled. */
public final class UnplannedSwitchBench implements Benchmark {
    /** An engine on disk takes far fewer writes than one in memory; nothing here depends on the rate. */
    private static final double ORDERS = 8;

    @Override
    public Result run() throws Exception {
        Path data = Files.createTempDirectory("two-regions");
        try (var load = new EngineLoad(DemoOptions.onDisk(data).withSeed(false).withFresh(true), ORDERS)) {
            return run(load);
        } finally {
            EngineTown.delete(data);
        }
    }

    private static Result run(EngineLoad load) throws InterruptedException {
        load.start();
        load.run(Duration.ofSeconds(10));
        load.town.cloud.seoul().set(DemoFault.KILLED, 1);
        long killed = System.nanoTime();
        load.wanted.askForTheLast();
        EngineOperator operator = load.operator;
        Switch run = operator.play(operator.begin(Switch.Kind.FORCED, DemoCloud.SEOUL, DemoCloud.TOKYO,
                new Epoch(2, "a")));
        long opened = operator.begun.getOrDefault(Step.OPEN, 0L);
        load.awaitActs(opened, Duration.ofMinutes(2));
        load.run(Duration.ofSeconds(15));
        load.town.cloud.seoul().set(DemoFault.KILLED, 0);
        operator.payClose(run);
        load.run(Duration.ofSeconds(5));
        long open = load.stop();
        load.town.settle(Duration.ofMinutes(2));
        Pause.real().sleep(Duration.ofSeconds(1));
        var sold = new SoldSeats(load.confirmed(), load.town.showings, load.town.store(DemoCloud.SEOUL),
                load.town.store(DemoCloud.TOKYO));
        Reconciled found = load.town.reconcile();
        List<String> unnoticed = sold.twiceUnnoticed(found);
        List<String> missing = sold.missing(found);
        unnoticed.forEach(System.out::println);
        missing.forEach(System.out::println);
        found.open().forEach(System.out::println);
        return new Result("unplanned-switch",
                ("Seoul (engine on disk) killed while %d terminals sell, injected lag %.0f ms; Tokyo opened by forced steps (%.0f s"
                        + " after the kill), Seoul revived, closed and reconciled; %d seats sold, the terminals' own lists"
                        + " compared with both regions and %d findings; acts still unknown: %d").formatted(
                                EngineLoad.TERMINALS, EngineLoad.LAG_MILLIS, (opened - killed) / 1e9, sold.seats(),
                                found.findings().size(), open),
                "0 / 0",
                Map.of("sold twice unnoticed", (double) unnoticed.size(), "confirmed missing from the findings",
                        (double) missing.size(), "sold twice, noticed", (double) sold.twice() - unnoticed.size(),
                        "not as sold, noticed", (double) sold.lost() - missing.size(), "pause s",
                        load.pauses(opened).getLast()),
                "seats, sales, s", unnoticed.isEmpty() && missing.isEmpty() && found.open().isEmpty() && open == 0
                        && sold.twice() > 0);
    }
}
