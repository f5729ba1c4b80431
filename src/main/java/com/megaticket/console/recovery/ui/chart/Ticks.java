package com.megaticket.console.recovery.ui.chart;

/** Round steps for the axes. */
final class Ticks {
    private static final long[] TIMES = {1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 120_000, 300_000, 600_000,
            1_800_000, 3_600_000, 7_200_000, 10_800_000, 21_600_000, 43_200_000, 86_400_000};

    private Ticks() {}

    /** Milliseconds between two marks of the time axis, at most so many of them. */
    static long time(Span span, int most) {
        for (long step : TIMES) {
            if (span.length() / step <= most) {
                return step;
            }
        }
        return TIMES[TIMES.length - 1];
    }

    /** 1, 2 or 5 times a power of ten, at most so many up to the top. */
    static double value(double top, int most) {
        double step = 1;
        while (top / step > most) {
            double two = step * 2;
            double five = step * 5;
            step = top / two <= most ? two : top / five <= most ? five : step * 10;
        }
        return step;
    }
}
