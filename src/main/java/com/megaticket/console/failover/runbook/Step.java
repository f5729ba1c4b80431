package com.megaticket.console.failover.runbook;

/** The steps of a switch, in their order (design §6). */
public enum Step {
    /** Compare what was sold on both sides, before the sale goes home. Only on the way back. */
    RECONCILE(Force.WITH_LOSS),
    /** Servers of the new region are started. */
    SCALE(Force.FREELY),
    /** They answer. */
    HEALTHY(Force.FREELY),
    /** The lease of the old region is closed. */
    CLOSE(Force.WITH_LOSS),
    /** Its fences are closed: what a frozen console sends is refused. */
    FENCES(Force.WITH_LOSS),
    /** Its tables refuse every other writer, the web shop too, where the operator may. */
    HARDEN(Force.FREELY),
    /** What was sold has arrived on the other side. */
    DRAIN(Force.WITH_LOSS),
    /** The lease of the new region says that it will open. */
    ANNOUNCE(Force.NEVER),
    /** Where the old region could not be closed: no console there still acts on an old reading. */
    WAIT(Force.NEVER),
    /** The new region's tables take writes again. */
    SOFTEN(Force.FREELY),
    /** Holds that were running are kept for their customers. */
    RECOVER(Force.WITH_LOSS),
    /** The new region is open: consoles sell there. */
    OPEN(Force.NEVER),
    /** The web shop's address leads to the new region. */
    DNS(Force.FREELY);

    /** Whether a person may go on without a step. */
    public enum Force {
        NEVER,
        /** Nothing that was sold depends on it. */
        FREELY,
        /** A typed phrase, and the loss is stated. */
        WITH_LOSS
    }

    private final Force force;

    Step(Force force) {
        this.force = force;
    }

    public Force force() {
        return force;
    }
}
