package seeded.demo;

import java.time.Clock;

/** Near miss: where a process begins, the clock is made. */
class Entry {
    public static void main(String[] args) {
        var _ = Clock.systemUTC().instant();
    }
}
