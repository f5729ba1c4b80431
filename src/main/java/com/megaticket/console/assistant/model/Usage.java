package com.megaticket.console.assistant.model;

/** Tokens of a call as the service measured them. {@code input} does not contain the cached ones. */
public record Usage(long input, long output, long cacheRead, long cacheWrite5m, long cacheWrite1h) {
    public static final Usage NONE = new Usage(0, 0, 0, 0, 0);

    public Usage plus(Usage other) {
        return new Usage(input + other.input, output + other.output, cacheRead + other.cacheRead,
                cacheWrite5m + other.cacheWrite5m, cacheWrite1h + other.cacheWrite1h);
    }
}
