package com.megaticket.console.selling.ui;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.map.MapLayout;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** The seat map drawn: frames, first picture, one changed seat, memory. */
public final class MapBench {
    private static final List<Integer> HOUSES = List.of(1_210, 20_000, 60_000);
    private static final double FRAME = 16.7;
    private static final int WARM = 120;
    private static final int FRAMES = 400;

    private MapBench() {}

    /** Pans and zooms between all of the house and single seats with numbers, each step a frame. */
    public static Benchmark frames() {
        return () -> {
            var worst = new TreeMap<String, Double>();
            for (int seats : HOUSES) {
                MapRig rig = MapRig.open();
                Chart chart = Chart.of(MapRig.map(seats));
                Looks looks = MapRig.looks(chart, -1);
                double[] millis = MapRig.on(() -> {
                    rig.canvas.open(chart);
                    rig.canvas.show(looks);
                    rig.frame();
                    var times = new ArrayList<Double>();
                    for (int i = -WARM; i < FRAMES; i++) {
                        if (i % 4 == 0) {
                            // In for half the journey, out for the other half, past every level of detail.
                            boolean in = (i + WARM) % 200 < 100;
                            rig.canvas.zoom(in ? 1.13 : 1 / 1.13);
                        } else {
                            rig.canvas.pan((i / 40 % 2 == 0 ? 9 : -9), i / 60 % 2 == 0 ? 5 : -5);
                        }
                        double time = rig.frame();
                        if (i >= 0) {
                            times.add(time);
                        }
                    }
                    return times.stream().mapToDouble(Double::doubleValue).toArray();
                });
                worst.put(seats + " seats p95", round(percentile(millis, 95)));
                worst.put(seats + " seats p50", round(percentile(millis, 50)));
            }
            boolean met = worst.entrySet().stream().allMatch(e -> !e.getKey().endsWith("p95") || e.getValue() <= FRAME);
            return new Result("map-frame", "layout and software rendering of one frame of 1280 × 800 while panning and"
                    + " zooming through every level of detail, labels on, reading the pixels back included; " + FRAMES
                    + " frames after " + WARM + " to warm up", "p95 ≤ 16.7 ms each", worst, "ms", met);
        };
    }

    public static Benchmark firstPaint() {
        return () -> {
            MapRig rig = MapRig.open();
            SeatMap map = MapRig.map(60_000);
            Looks[] looks = {MapRig.looks(Chart.of(map), -1)};
            double[] millis = new double[9];
            for (int i = -3; i < millis.length; i++) {
                long start = System.nanoTime();
                Chart chart = Chart.of(map);
                MapRig.on(() -> {
                    rig.canvas.open(chart);
                    rig.canvas.show(looks[0]);
                    return rig.frame();
                });
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - start) / 1e6;
                }
                MapRig.on(() -> {
                    rig.canvas.open(null);
                    return rig.frame();
                });
            }
            double median = round(percentile(millis, 50));
            return Result.of("map-first-paint", "60,000 seats from layout data in memory to the first complete picture,"
                    + " warm toolkit; median of " + millis.length, "≤ 300 ms", median, "ms", median <= 300);
        };
    }

    /** Frames from the answer until the pixel of the seat is another, and seats drawn meanwhile. */
    public static Benchmark seatToPixel() {
        return () -> {
            var values = new TreeMap<String, Double>();
            boolean met = true;
            for (int seats : HOUSES) {
                MapRig rig = MapRig.open();
                Chart chart = Chart.of(MapRig.map(seats));
                int seat = chart.layout().seats().size() / 2 + 1;
                int free = seat % 3 == 0 ? seat + 1 : seat;
                Looks before = MapRig.looks(chart, -1);
                Looks after = MapRig.looks(chart, free);
                int[] told = MapRig.on(() -> {
                    rig.canvas.open(chart);
                    rig.canvas.show(before);
                    rig.frame();
                    var place = chart.layout().seat(free);
                    double x = rig.canvas.viewport().screenX(place.x());
                    double y = rig.canvas.viewport().screenY(place.y());
                    int was = rig.pixel(x, y);
                    rig.canvas.show(after);
                    int frames = 0;
                    do {
                        frames++;
                        rig.frame();
                    } while (rig.pixel(x, y) == was && frames < 10);
                    double edge = Math.ceil(MapLayout.SEAT * rig.canvas.viewport().scale()) + 1;
                    return new int[]{frames, rig.canvas.seatsDrawn(), rig.canvas.pixelsDrawn(), (int) (edge * edge)};
                });
                values.put(seats + " seats: pulses", (double) told[0]);
                values.put(seats + " seats: seats redrawn", (double) told[1]);
                values.put(seats + " seats: pixels redrawn", (double) told[2]);
                // From afar a speck is a pitch wide.
                met &= told[0] <= 2 && told[1] == 1 && told[2] > 0 && told[2] <= Math.max(told[3], 16);
            }
            return new Result("seat-to-pixel",
                    "one seat changed, from the answer at the view to its pixel; how many seats"
                            + " and pixels were drawn for it (its own square)",
                    "≤ 2 pulses; only what changed", values, "", met);
        };
    }

    public static Benchmark heap() {
        return () -> {
            MapRig rig = MapRig.open();
            Chart chart = Chart.of(MapRig.map(60_000));
            Looks looks = MapRig.looks(chart, -1);
            MapRig.on(() -> {
                rig.canvas.open(chart);
                rig.canvas.show(looks);
                return rig.frame();
            });
            double live = Double.MAX_VALUE;
            try {
                for (int i = 0; i < 5; i++) {
                    System.gc();
                    Thread.sleep(200);
                    Runtime runtime = Runtime.getRuntime();
                    live = Math.min(live, (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
                }
            } finally {
                Reference.reachabilityFence(chart);
            }
            return Result.of("map-heap", "live heap of the whole process with the 60,000-seat map open, after GC",
                    "≤ 256 MB", round(live), "MB", live <= 256);
        };
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
