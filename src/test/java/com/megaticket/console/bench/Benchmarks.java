package com.megaticket.console.bench;

import com.megaticket.console.assistant.ui.PanelBench;
import com.megaticket.console.aws.estate.ReadinessBench;
import com.megaticket.console.dialogues.BedrockBench;
import com.megaticket.console.dialogues.DialogueBench;
import com.megaticket.console.dialogues.LatencyBench;
import com.megaticket.console.dialogues.LooseWritesBench;
import com.megaticket.console.race.EngineBench;
import com.megaticket.console.race.FirstSaleBench;
import com.megaticket.console.race.HistoryBench;
import com.megaticket.console.race.PlannedSwitchBench;
import com.megaticket.console.race.RaceBench;
import com.megaticket.console.race.UnplannedSwitchBench;
import com.megaticket.console.recovery.ui.RefreshCostBench;
import com.megaticket.console.recovery.ui.chart.ChartBench;
import com.megaticket.console.recovery.watch.FaultToScreenBench;
import com.megaticket.console.recovery.watch.LiveCostBench;
import com.megaticket.console.recovery.watch.VerdictBench;
import com.megaticket.console.selling.ui.MapBench;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs benchmarks by id, all when none is named, and writes each figure as soon as it is there. Ends with 1 when one
 * broke or missed its bar, with 2 for an unknown id.
 */
final class Benchmarks {
    /** Every benchmark there is. A new one is one line here. */
    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("hold-vs-raw", new HoldBench()),
            Map.entry("orders-vs-raw", new OrdersBench()),
            Map.entry("exchange-vs-raw", new ExchangeBench()),
            Map.entry("start-classpath", StartBench.window()),
            Map.entry("demo-start", StartBench.map()),
            Map.entry("best-available", new BestBench()),
            Map.entry("echo-stop", PanelBench.echo(new StopBench())),
            Map.entry("stream-overhead", PanelBench.overhead()),
            Map.entry("token-cost", new TokenCostBench()),
            Map.entry("herd-refusals", new HerdBench()),
            Map.entry("snapshot-vs-query", new SnapshotBench()),
            Map.entry("read-cost", new ReadCostBench()),
            Map.entry("readiness-time", new ReadinessBench()),
            Map.entry("race-sim", new RaceBench()),
            Map.entry("race-engine", new EngineBench()),
            Map.entry("guided-60", new DialogueBench()),
            Map.entry("guided-latency", new LatencyBench()),
            Map.entry("writes-without-token", new LooseWritesBench()),
            Map.entry("map-frame", MapBench.frames()),
            Map.entry("map-first-paint", MapBench.firstPaint()),
            Map.entry("seat-to-pixel", MapBench.seatToPixel()),
            Map.entry("map-heap", MapBench.heap()),
            Map.entry("live-cost", new LiveCostBench()),
            Map.entry("refresh-cost", new RefreshCostBench()),
            Map.entry("verdict-random", new VerdictBench()),
            Map.entry("fault-to-screen", new FaultToScreenBench()),
            Map.entry("reconcile-speed", new ReconcileBench()),
            Map.entry("gate-cost", new GateCostBench()),
            Map.entry("planned-switch", new PlannedSwitchBench()),
            Map.entry("unplanned-switch", new UnplannedSwitchBench()),
            Map.entry("confirm-to-first-sale", new FirstSaleBench()),
            Map.entry("history-500", new HistoryBench()),
            Map.entry("chart-frame", ChartBench.frames())));

    /** Needs an account and costs money: only where a profile is named. */
    private static final String PROFILE = System.getProperty("bedrock.profile", "");

    private Benchmarks() {}

    private static Map<String, Benchmark> known() {
        var all = new TreeMap<>(ALL);
        if (!PROFILE.isBlank()) {
            all.put("bedrock-60", new BedrockBench(PROFILE));
        }
        return all;
    }

    static void main(String[] args) {
        System.exit(run(known(), ids(args), Results.here(), System.out));
    }

    /** Ids may be given as one argument with commas, the form that {@code -Dbench=} takes. */
    static List<String> ids(String[] args) {
        return java.util.Arrays.stream(String.join(",", args).split(",")).map(String::strip).filter(id -> !id.isEmpty())
                .toList();
    }

    static int run(Map<String, Benchmark> known, List<String> wanted, Results results, PrintStream out) {
        var ids = wanted.isEmpty() ? known.keySet() : wanted;
        for (String id : ids) {
            if (!known.containsKey(id)) {
                out.println("no benchmark " + id + "; there are " + known.keySet());
                return 2;
            }
        }
        var bad = new ArrayList<String>();
        for (var each : known.entrySet()) {
            if (ids.contains(each.getKey()) && !good(each.getKey(), each.getValue(), results, out)) {
                bad.add(each.getKey());
            }
        }
        out.println(bad.isEmpty() ? "every bar met" : "missed or broken: " + bad);
        return bad.isEmpty() ? 0 : 1;
    }

    private static boolean good(String id, Benchmark benchmark, Results results, PrintStream out) {
        out.println(id + " ...");
        try {
            Result result = benchmark.run();
            if (!result.id().equals(id)) {
                throw new IllegalStateException(id + " answered as " + result.id());
            }
            results.put(result);
            out.printf("%s: %s %s, bar %s, %s%n", id, result.values(), result.unit(), result.bar(),
                    result.met() ? "met" : "MISSED");
            return result.met();
        } catch (Exception e) {
            out.println(id + " broke");
            e.printStackTrace(out);
            return false;
        }
    }
}
