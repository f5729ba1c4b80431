package com.megaticket.console.recovery.record;

/** Port: takes what is to be kept. Does not wait and does not throw: what cannot be written is said once, and lost. Any thread. */
public interface Recorder {
    Recorder NONE = new Recorder() {
        @Override
        public void sample(SeriesId line, long epochMillis, float millis, int flags) {}

        @Override
        public void frame(Frame frame) {}

        @Override
        public void mark(Mark mark) {}
    };

    /** As in {@link Series}. */
    void sample(SeriesId line, long epochMillis, float millis, int flags);

    /** Only where it differs from the one before. */
    void frame(Frame frame);

    void mark(Mark mark);
}
