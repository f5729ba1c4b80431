package seeded.shared;

public sealed interface Failure {
    record TimedOut(String detail) implements Failure {}

    record Bug(String code) implements Failure {}
}
