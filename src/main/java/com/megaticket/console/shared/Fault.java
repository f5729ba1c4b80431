package com.megaticket.console.shared;

/** Carries a {@link Failure} out of a port whose normal answer could not be given. Thrown by reads and by work that certainly did nothing. */
public final class Fault extends RuntimeException {
    private final transient Failure failure;

    public Fault(Failure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    public Fault(Failure failure, Throwable cause) {
        super(failure.toString(), cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
