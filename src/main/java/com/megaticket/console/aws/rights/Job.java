package com.megaticket.console.aws.rights;

/** Whose work a call belongs to: one role each in infra/. */
public enum Job {
    CLERK, OPERATOR_READ, OPERATOR_FAILOVER, SEEDER
}
