package seeded.readiness;

public record Check(String name) {}
