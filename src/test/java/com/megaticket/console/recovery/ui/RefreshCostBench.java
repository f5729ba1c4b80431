package com.megaticket.console.recovery.ui;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.recovery.watch.CalmCalls;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;

/** What it costs to keep the dashboard up to date while nothing happens: calls, and work on the FX thread. */
public final class RefreshCostBench implements Benchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM = 200;
    private static final int TIMES = 600;
    private static final double CALLS = 20;
    private static final double WORK = 8;

    @Override
    public Result run() throws Exception {
        double[][] millis = refreshes();
        Map<String, Double> values = Map.of("calls a minute", round(CalmCalls.all()), "Route 53 calls a second",
                round(CalmCalls.route53() / 60), "FX work p95 ms", at(millis[0], 95), "FX work p50 ms",
                at(millis[0], 50),
                "of it processor time p95 ms", at(millis[1], 95));
        return new Result("refresh-cost",
                "calls while all is calm, default live schedule, every source configured, probe off (computed from the"
                        + " schedule); and one refresh of the whole screen (new outlook, ages, CSS and layout, 1280 × 800)"
                        + " on the FX thread, " + TIMES + " times after " + WARM,
                "≤ 20 calls a minute; Route 53 ≤ 1/s; FX work p95 ≤ 8 ms", values, "1/min, 1/s, ms",
                CalmCalls.all() <= CALLS && CalmCalls.route53() <= 60 && at(millis[0], 95) <= WORK);
    }

    private static double[][] refreshes() throws Exception {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException _) {
            // Another benchmark has started it.
            Platform.setImplicitExit(false);
        }
        var shown = on(Shown::new);
        double[][] millis = new double[2][TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            double[] took = on(shown::refresh);
            if (i >= 0) {
                millis[0][i] = took[0];
                millis[1][i] = took[1];
            }
        }
        on(() -> {
            shown.stage.hide();
            return 0;
        });
        return millis;
    }

    /** The dashboard in a window, with what is new since the last time. */
    private static final class Shown {
        private final RecoveryRig rig = new RecoveryRig(new TestKit(Language.KO));
        private final Parent root = rig.shell(Look.LIGHT);
        private final Stage stage = new Stage();

        Shown() {
            Recorded.into(rig.room.history, rig.kit.now(), 3600);
            var scene = new javafx.scene.Scene(root, 1280, 800);
            new Appearance(Look.LIGHT).dress(scene);
            stage.setScene(scene);
            stage.show();
        }

        /** @return by the wall clock, and by the processor, milliseconds */
        double[] refresh() {
            rig.kit.pass(Duration.ofMillis(500));
            Outlook outlook = Scene.CALM.at(rig.kit.now()).outlook();
            long cpu = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            rig.room.tell(outlook);
            root.applyCss();
            root.layout();
            return new double[]{(System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6};
        }
    }

    private static <T> T on(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static double at(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return round(sorted[(int) Math.min(sorted.length - 1L, sorted.length * (long) percent / 100)]);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
