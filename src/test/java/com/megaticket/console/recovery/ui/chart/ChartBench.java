package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.recovery.record.SeriesId;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Look;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A day of samples in a window of 1,280 × 800, panned and zoomed, each step a frame. */
public final class ChartBench {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final double FRAME = 16.7;
    private static final int WARM = 120;
    private static final int FRAMES = 400;
    private static final long DAY = 86_400_000;
    private static final long FROM = 1_770_600_000_000L;
    private static final List<Direction> WAYS = List.of(new Direction("ap-northeast-2", "ap-northeast-1"),
            new Direction("ap-northeast-1", "ap-northeast-2"));

    private ChartBench() {}

    public static Benchmark frames() {
        return () -> {
            // Another benchmark may have started JavaFX.
            try {
                Platform.startup(() -> Platform.setImplicitExit(false));
            } catch (IllegalStateException _) {
                Platform.setImplicitExit(false);
            }
            List<Line> lines = lines();
            var values = new TreeMap<String, Double>();
            double[] millis = on(() -> measure(lines));
            values.put("p95", round(percentile(millis, 95)));
            values.put("p50", round(percentile(millis, 50)));
            values.put("worst", round(percentile(millis, 100)));
            int samples = lines.stream().mapToInt(l -> l.series().size()).sum();
            return new Result("chart-frame", "lag chart of " + String.format(java.util.Locale.ROOT, "%,d", samples)
                    + " samples (24 h, 4 tables, 2 directions, one a second): layout and software rendering of one frame"
                    + " of 1280 × 800 while panning and zooming between the day and ten seconds, reading the pixels back"
                    + " included; " + FRAMES + " frames after " + WARM + " to warm up", "p95 ≤ 16.7 ms", values, "ms",
                    values.get("p95") <= FRAME);
        };
    }

    private static double[] measure(List<Line> lines) {
        var chart = new LagChart();
        chart.speak(new Words());
        var scene = new Scene(new StackPane(chart), WIDTH, HEIGHT);
        new Appearance(Look.LIGHT).dress(scene);
        scene.getRoot().getStylesheets().add(Objects.requireNonNull(ChartBench.class
                .getResource("/com/megaticket/console/recovery/ui/recovery.css")).toExternalForm());
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        var picture = new WritableImage(WIDTH, HEIGHT);
        var times = new ArrayList<Double>();
        var span = new Span(FROM, FROM + DAY);
        for (int i = -WARM; i < FRAMES; i++) {
            // In for half the journey, out for the other half, and to and fro in between.
            span = i % 4 == 0
                    ? span.zoomed((i + WARM) % 200 < 100 ? 1 / 1.43 : 1.43, span.from() + span.length() / 3)
                    : span.moved((i / 40 % 2 == 0 ? 1 : -1) * span.length() / 100);
            long start = System.nanoTime();
            chart.show(new Plot(WAYS, lines, List.of(), span, Optional.empty(), Optional.empty(), Optional.empty()));
            scene.snapshot(picture);
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        stage.hide();
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Line> lines() {
        var random = new Random(5);
        var lines = new ArrayList<Line>();
        for (Direction way : WAYS) {
            for (String table : List.of("PERFORMANCES", "SCHEDULES", "RESERVATIONS", "USERS")) {
                var series = new Series.Builder((int) (DAY / 1000));
                double wave = 800;
                for (long at = 0; at < DAY; at += 1000) {
                    wave += random.nextGaussian() * 60 + (800 - wave) * 0.02;
                    boolean gap = random.nextInt(2000) == 0;
                    series.add(FROM + at, gap ? Float.NaN : (float) Math.abs(wave), 0);
                }
                lines.add(Line.of(new SeriesId(way, table), series.build()));
            }
        }
        return lines;
    }

    private record Words() implements ChartTexts {
        @Override
        public String way(Direction way) {
            return way.from() + " → " + way.to();
        }

        @Override
        public String line(String of) {
            return of;
        }

        @Override
        public String value(double millis) {
            return String.format(java.util.Locale.ROOT, "%.1f s", millis / 1000);
        }

        @Override
        public String time(long epochMillis, long step) {
            return "%02d:%02d".formatted(epochMillis / 3_600_000 % 24, epochMillis / 60_000 % 60);
        }

        @Override
        public String noLines() {
            return "";
        }
    }

    private static <T> T on(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.ceil(sorted.length * percent / 100.0)) - 1)];
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
