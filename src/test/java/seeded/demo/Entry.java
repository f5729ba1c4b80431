package seeded.demo;

import java.time.Clock;

/** Near miss: where a process begins, the clock is made. */
class Entry {
    record Clocks(Clock clock) {}

    public static void main(String[] args) {
        new Clocks(Clock.systemUTC());
    }
}
