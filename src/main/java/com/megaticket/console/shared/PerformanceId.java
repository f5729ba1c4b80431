package com.megaticket.console.shared;

/** Key of a performance, for example {@code perf-moonlit-harbor}; 2 to 6 dash-separated parts, never split. */
public record PerformanceId(String value) {
    public PerformanceId {
        if (value.isBlank() || value.indexOf('#') >= 0) {
            throw new IllegalArgumentException("not a performance id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
