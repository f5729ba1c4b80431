package seeded.recovery;

public record Lag(long millis) {}
