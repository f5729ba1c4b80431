package com.megaticket.console.recovery.outlook;

/** Whether the other region can take the sale. */
public sealed interface Standby {
    record Able() implements Standby {}

    /** @param blockers findings of the readiness board, or what the signals say */
    record Blocked(Reason why, int blockers) implements Standby {}

    record Unknown(Reason why) implements Standby {}
}
