package com.megaticket.console.readiness.check;

/** Where a check reads. */
public enum Where {
    STANDBY, BOTH,
    /** us-east-1, where Route 53, IAM and their alarms live. */
    GLOBAL,
    /** Standby and us-east-1. */
    CHAIN,
    /** From this computer, without AWS's API. */
    HERE
}
