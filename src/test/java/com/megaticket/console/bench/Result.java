package com.megaticket.console.bench;

import java.util.Map;

/**
 * The figure of one benchmark.
 *
 * @param id as in the issue, for example {@code hold-vs-raw}
 * @param what one sentence: what was measured, how often
 * @param bar the bar in words, for example {@code ≤ 1.3×}
 * @param values one number under the empty name, or several, each under its own
 * @param unit of every value, for example {@code ×}, {@code ms}
 * @param met whether the bar was reached
 */
public record Result(String id, String what, String bar, Map<String, Double> values, String unit, boolean met) {
    public Result {
        values = Map.copyOf(values);
        if (values.isEmpty() || (values.containsKey("") && values.size() > 1)) {
            throw new IllegalArgumentException(id + " needs one unnamed value, or named ones: " + values);
        }
        values.forEach((name, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(id + " has no number" + (name.isEmpty() ? "" : " for " + name));
            }
        });
    }

    public static Result of(String id, String what, String bar, double value, String unit, boolean met) {
        return new Result(id, what, bar, Map.of("", value), unit, met);
    }
}
