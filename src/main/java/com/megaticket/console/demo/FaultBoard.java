package com.megaticket.console.demo;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** The faults of one region as they stand. Safe on any thread. */
final class FaultBoard {
    private final Map<DemoFault, Double> levels = new EnumMap<>(DemoFault.class);
    private final Map<DemoFault, Integer> next = new EnumMap<>(DemoFault.class);
    private final Random random;

    FaultBoard(long seed) {
        this.random = new Random(seed);
        reset();
    }

    synchronized void reset() {
        for (DemoFault fault : DemoFault.values()) {
            levels.put(fault, fault.normal());
        }
        next.clear();
        notifyAll();
    }

    synchronized void set(DemoFault fault, double level) {
        levels.put(fault, level);
        notifyAll();
    }

    /** The fault strikes the next calls it can strike, for certain. */
    synchronized void strikeNext(DemoFault fault, int calls) {
        next.put(fault, calls);
    }

    synchronized double level(DemoFault fault) {
        return levels.getOrDefault(fault, fault.normal());
    }

    boolean isOn(DemoFault fault) {
        return level(fault) > 0;
    }

    Duration time(DemoFault fault) {
        return Duration.ofNanos((long) (level(fault) * 1e6));
    }

    /** Whether this call is hit; each question uses up one of the certain strikes. */
    synchronized boolean strikes(DemoFault fault) {
        int certain = next.getOrDefault(fault, 0);
        if (certain > 0) {
            next.put(fault, certain - 1);
            return true;
        }
        double share = level(fault);
        return share > 0 && random.nextDouble() < share;
    }

    synchronized int pick(int bound) {
        return random.nextInt(bound);
    }

    /** Waits while the region stands still. */
    synchronized void awaitThaw() throws InterruptedException {
        while (level(DemoFault.FROZEN) > 0) {
            wait();
        }
    }

    synchronized Map<DemoFault, Double> levels() {
        return new EnumMap<>(levels);
    }
}
