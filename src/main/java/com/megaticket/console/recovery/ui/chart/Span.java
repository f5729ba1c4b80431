package com.megaticket.console.recovery.ui.chart;

/** The stretch of time in sight: epoch milliseconds, [from, to). */
public record Span(long from, long to) {
    static final long LEAST = 10_000;
    static final long MOST = 7L * 86_400_000;

    public Span {
        if (to <= from) {
            throw new IllegalArgumentException("a span needs time: " + from + " to " + to);
        }
    }

    public long length() {
        return to - from;
    }

    /** @param factor below 1 = nearer; {@code at} keeps its place on the screen */
    public Span zoomed(double factor, long at) {
        long length = Math.clamp(Math.round(length() * factor), LEAST, MOST);
        long start = at - Math.round((double) (at - from) / length() * length);
        return new Span(start, start + length);
    }

    public Span moved(long millis) {
        return new Span(from + millis, to + millis);
    }

    /** The same length, no later than this. */
    public Span until(long latest) {
        return to <= latest ? this : moved(latest - to);
    }

    public boolean covers(Span other) {
        return from <= other.from && to >= other.to;
    }

    double x(long epochMillis, double width) {
        return (epochMillis - from) * width / length();
    }

    long at(double x, double width) {
        return from + Math.round(x * length() / width);
    }
}
