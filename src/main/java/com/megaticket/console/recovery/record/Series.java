package com.megaticket.console.recovery.record;

import java.util.Arrays;

/** Samples of one line, oldest first, packed because there may be a million. Immutable. */
public final class Series {
    public static final Series EMPTY = new Builder(0).build();

    /** The true value is more. */
    public static final int LOWER_BOUND = 1;
    /** Faults were being injected. */
    public static final int INJECTED = 2;

    private final long[] at;
    private final float[] millis;
    private final byte[] flags;

    private Series(long[] at, float[] millis, byte[] flags) {
        this.at = at;
        this.millis = millis;
        this.flags = flags;
    }

    public int size() {
        return at.length;
    }

    /** Epoch milliseconds. */
    public long at(int place) {
        return at[place];
    }

    /** Milliseconds; NaN = asked, and nothing was known: a gap. */
    public float millis(int place) {
        return millis[place];
    }

    public boolean is(int place, int flag) {
        return (flags[place] & flag) != 0;
    }

    /** Of the first sample at or after a time; {@link #size} if there is none. */
    public int place(long epochMillis) {
        int found = Arrays.binarySearch(at, epochMillis);
        return found >= 0 ? found : -found - 1;
    }

    /** Takes samples in order of time. Not for two threads at once. */
    public static final class Builder {
        private long[] at;
        private float[] millis;
        private byte[] flags;
        private int size;

        public Builder(int expected) {
            at = new long[expected];
            millis = new float[expected];
            flags = new byte[expected];
        }

        public Builder add(long epochMillis, float value, int flag) {
            if (size == at.length) {
                int more = Math.max(64, size * 2);
                at = Arrays.copyOf(at, more);
                millis = Arrays.copyOf(millis, more);
                flags = Arrays.copyOf(flags, more);
            }
            at[size] = epochMillis;
            millis[size] = value;
            flags[size++] = (byte) flag;
            return this;
        }

        public Series build() {
            return new Series(Arrays.copyOf(at, size), Arrays.copyOf(millis, size), Arrays.copyOf(flags, size));
        }
    }
}
