package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.record.Series;

/** Lowest and highest of each sixteen samples that are joined to each other and to the next: a day is reduced without looking at each second. Immutable. */
final class Blocks {
    static final int SIZE = 16;
    static final Blocks NONE = new Blocks(new float[0], new float[0], new byte[0]);

    private final float[] low;
    private final float[] high;
    private final byte[] flags;

    private Blocks(float[] low, float[] high, byte[] flags) {
        this.low = low;
        this.high = high;
        this.flags = flags;
    }

    static Blocks of(Series series, long hole) {
        int count = Math.max(0, (series.size() - 1) / SIZE);
        var low = new float[count];
        var high = new float[count];
        var flags = new byte[count];
        for (int block = 0; block < count; block++) {
            low[block] = Float.POSITIVE_INFINITY;
            high[block] = Float.NEGATIVE_INFINITY;
            for (int i = block * SIZE; i < (block + 1) * SIZE; i++) {
                long step = series.at(i + 1) - series.at(i);
                boolean joined = !Float.isNaN(series.millis(i)) && !Float.isNaN(series.millis(i + 1)) && step >= 0
                        && step <= hole;
                // NaN is neither below nor above anything: a block that is not whole never is again.
                low[block] = joined ? Math.min(low[block], series.millis(i)) : Float.NaN;
                high[block] = joined ? Math.max(high[block], series.millis(i)) : Float.NaN;
                flags[block] |= (byte) ((series.is(i, Series.LOWER_BOUND) ? Series.LOWER_BOUND : 0)
                        | (series.is(i, Series.INJECTED) ? Series.INJECTED : 0));
                if (!joined) {
                    break;
                }
            }
        }
        return new Blocks(low, high, flags);
    }

    /** Whether one begins at this sample, all of it joined. */
    boolean isWhole(int sample) {
        int block = sample / SIZE;
        return sample % SIZE == 0 && block < low.length && !Float.isNaN(low[block]);
    }

    float low(int sample) {
        return low[sample / SIZE];
    }

    float high(int sample) {
        return high[sample / SIZE];
    }

    byte flags(int sample) {
        return flags[sample / SIZE];
    }
}
