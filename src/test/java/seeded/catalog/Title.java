package seeded.catalog;

public record Title(String text) {}
