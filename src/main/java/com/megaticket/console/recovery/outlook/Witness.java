package com.megaticket.console.recovery.outlook;

/** Three that do not rest on each other. */
public enum Witness {
    /** {@code AWS/Route53} metrics in us-east-1, and the region's own CloudWatch. */
    CLOUDWATCH,
    /** Route 53's checkers; while its API is dark, what its name servers answer. */
    CHECKERS,
    /** This computer: HTTPS of the public address, and the tables. */
    OWN
}
