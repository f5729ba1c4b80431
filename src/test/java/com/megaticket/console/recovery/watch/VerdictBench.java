package com.megaticket.console.recovery.watch;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random nights: on a clock of their own, and on the demo cloud. */
public final class VerdictBench implements Benchmark {
    private static final int SCRIPTS = 1000;
    private static final int NIGHTS = 20;
    private static final Duration CALM = Duration.ofSeconds(40);

    /** Faults that take Seoul away, and some that must not look as if they did. */
    private static final List<Fault> FAULTS = List.of(new Fault(DemoFault.KILLED, 1, true),
            new Fault(DemoFault.CUT, 1, true), new Fault(DemoFault.FROZEN, 1, true),
            new Fault(DemoFault.REPLICATION_CUT, 1, false), new Fault(DemoFault.REPLICATION_STALL, 1, false),
            new Fault(DemoFault.REPLICATION_LAG, 8000, false), new Fault(DemoFault.LATENCY, 400, false),
            new Fault(DemoFault.THROTTLING, 0.2, false));

    private record Fault(DemoFault kind, double level, boolean gone) {}

    @Override
    public Result run() {
        var findings = new ArrayList<String>();
        int goes = 0;
        int gone = 0;
        for (long seed = 1; seed <= SCRIPTS; seed++) {
            FaultScript script = new FaultScript(seed).run();
            findings.addAll(script.findings);
            goes += script.goes;
            gone += script.gone;
        }
        var random = new Random(20261128);
        int falseGo = 0;
        int missed = 0;
        for (int night = 0; night < NIGHTS; night++) {
            Fault fault = FAULTS.get(night < FAULTS.size() ? night : random.nextInt(FAULTS.size()));
            boolean said = night(fault);
            falseGo += said && !fault.gone() ? 1 : 0;
            missed += !said && fault.gone() ? 1 : 0;
        }
        int falseOnes = (int) findings.stream().filter(f -> f.contains("false GO")).count();
        boolean met = findings.isEmpty() && falseGo + missed == 0;
        return new Result("verdict-random",
                SCRIPTS + " scripts of forty minutes of random faults on a virtual clock (GO "
                        + goes + " times, Seoul gone for four minutes " + gone + " times), and " + NIGHTS
                        + " faults on the demo cloud",
                "0 / 0",
                Map.of("false GO", (double) falseOnes, "missed region-down", (double) (findings.size() - falseOnes),
                        "false GO, demo cloud", (double) falseGo, "missed, demo cloud", (double) missed),
                "times", met);
    }

    /** Whether GO was said in the twenty seconds of the fault. */
    private static boolean night(Fault fault) {
        try (var watch = new DemoWatch()) {
            watch.must(o -> o.verdict().call() == Verdict.Call.STAY, CALM);
            watch.seoul(fault.kind(), fault.level());
            boolean said = watch.awaits(o -> o.verdict().call() == Verdict.Call.GO, Duration.ofSeconds(20))
                    .isPresent();
            watch.heal();
            Pause.real().sleep(Duration.ofSeconds(1));
            return said;
        }
    }
}
