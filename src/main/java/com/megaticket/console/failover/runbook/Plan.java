package com.megaticket.console.failover.runbook;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How long each step is reckoned to take, to be held against what was measured. A plan, no promise. */
public record Plan(Map<Step, Duration> times) {
    public Plan {
        times = Map.copyOf(times);
    }

    /** Two engines on one computer: nothing has to be started, and policies hold at once. */
    public static Plan demo() {
        return of(60, 1, 1, 1, 2, 2, 4, 1, 20, 2, 4, 1, 1);
    }

    /**
     * Servers that boot in a few minutes, policies that take up to a minute, the drain's least time, name servers' caches of a
     * minute (AWS documentation of Auto Scaling warm-up, resource policies and alias records).
     */
    public static Plan live() {
        return of(900, 30, 300, 2, 10, 60, 40, 2, 20, 60, 30, 2, 120);
    }

    /** Seconds in the order of the steps. */
    private static Plan of(int... seconds) {
        var times = new EnumMap<Step, Duration>(Step.class);
        for (Step step : Step.values()) {
            times.put(step, Duration.ofSeconds(seconds[step.ordinal()]));
        }
        return new Plan(times);
    }

    /** Nothing is waited for where the old region was closed. */
    public Duration of(Step step, Switch run) {
        return step == Step.WAIT && !run.owesClose()
                ? Duration.ZERO
                : Optional.ofNullable(times.get(step)).orElse(Duration.ZERO);
    }

    public Duration of(Switch run) {
        return run.steps().stream().map(step -> of(step, run)).reduce(Duration.ZERO, Duration::plus);
    }
}
