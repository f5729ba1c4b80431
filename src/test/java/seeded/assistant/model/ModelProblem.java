package seeded.assistant.model;

/** Twin of the real one. */
public record ModelProblem(String kind) {}
