package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.record.Series;
import java.util.Arrays;

/**
 * A line reduced to what each pixel column shows of it: the lowest and the highest value of the polyline in that column. A peak of one
 * sample among a million is still drawn; what was not known is no part of any column. Pure, reused from frame to frame.
 */
final class Columns {
    /** Joined to nothing on either side: drawn as a dot. */
    static final int ALONE = 4;

    private float[] low = {};
    private float[] high = {};
    private byte[] flags = {};
    private int width;
    private float top;

    int width() {
        return width;
    }

    boolean has(int column) {
        return low[column] <= high[column];
    }

    float low(int column) {
        return low[column];
    }

    float high(int column) {
        return high[column];
    }

    /** {@link Series#LOWER_BOUND}, {@link Series#INJECTED} or {@link #ALONE} of any sample in the column. */
    boolean is(int column, int flag) {
        return (flags[column] & flag) != 0;
    }

    /** The highest value in sight; 0 = none. */
    float top() {
        return top;
    }

    void reduce(Line line, Span span, int wide) {
        reset(wide);
        Series series = line.series();
        int from = line.ordered() ? Math.max(0, series.place(span.from()) - 1) : 0;
        int to = line.ordered() ? Math.min(series.size(), series.place(span.to()) + 1) : series.size();
        double scale = (double) wide / span.length();
        boolean joined = false;
        for (int i = from; i < to; i++) {
            if (line.blocks().isWhole(i) && i + Blocks.SIZE < to && within(line, i, joined, span, scale)) {
                int column = (int) Math.floor((series.at(i) - span.from()) * scale);
                put(column, line.blocks().low(i), line.blocks().high(i));
                flags[column] |= line.blocks().flags(i);
                joined = true;
                i += Blocks.SIZE - 1;
                continue;
            }
            float value = series.millis(i);
            if (Float.isNaN(value)) {
                joined = false;
                continue;
            }
            long at = series.at(i);
            double x = (at - span.from()) * scale;
            boolean next = i + 1 < to && joins(line, i, i + 1);
            if (joined) {
                long before = series.at(i - 1);
                segment((before - span.from()) * scale, series.millis(i - 1), x, value);
            }
            int column = (int) Math.floor(x);
            if (column >= 0 && column < wide) {
                put(column, value, value);
                flags[column] |= (byte) ((series.is(i, Series.LOWER_BOUND) ? Series.LOWER_BOUND : 0)
                        | (series.is(i, Series.INJECTED) ? Series.INJECTED : 0) | (joined || next ? 0 : ALONE));
            }
            joined = next;
        }
    }

    /** Whether a block and the piece that leads to it lie in one column in sight. */
    private boolean within(Line line, int first, boolean joined, Span span, double scale) {
        Series series = line.series();
        int begin = (int) Math.floor((series.at(joined ? first - 1 : first) - span.from()) * scale);
        int end = (int) Math.floor((series.at(first + Blocks.SIZE - 1) - span.from()) * scale);
        return begin == end && begin >= 0 && begin < width;
    }

    /** Both known, not too far apart, and the clock ran on. */
    private static boolean joins(Line line, int one, int other) {
        Series series = line.series();
        long distance = series.at(other) - series.at(one);
        return distance >= 0 && distance <= line.hole() && !Float.isNaN(series.millis(other));
    }

    /** The part of each column that a straight piece crosses. */
    private void segment(double x0, float v0, double x1, float v1) {
        int first = (int) Math.floor(x0);
        int last = (int) Math.floor(x1);
        if (last < 0 || first >= width) {
            return;
        }
        if (first == last) {
            put(first, Math.min(v0, v1), Math.max(v0, v1));
            return;
        }
        double slope = (v1 - v0) / (x1 - x0);
        for (int column = Math.max(0, first); column <= Math.min(width - 1, last); column++) {
            float left = (float) (v0 + slope * (Math.max(x0, column) - x0));
            float right = (float) (v0 + slope * (Math.min(x1, column + 1) - x0));
            put(column, Math.min(left, right), Math.max(left, right));
        }
    }

    private void put(int column, float least, float most) {
        if (least < low[column]) {
            low[column] = least;
        }
        if (most > high[column]) {
            high[column] = most;
        }
        if (most > top) {
            top = most;
        }
    }

    private void reset(int wide) {
        if (width != wide || low.length != wide) {
            width = wide;
            low = new float[wide];
            high = new float[wide];
            flags = new byte[wide];
        }
        Arrays.fill(low, Float.POSITIVE_INFINITY);
        Arrays.fill(high, Float.NEGATIVE_INFINITY);
        Arrays.fill(flags, (byte) 0);
        top = 0;
    }
}
