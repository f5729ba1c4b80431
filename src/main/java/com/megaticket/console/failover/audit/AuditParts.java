package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Remedies;
import com.megaticket.console.failover.reconcile.Seating;
import com.megaticket.console.failover.reconcile.Sources;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the reconciliation works with.
 *
 * @param cut the last close of a region as far as this console knows; must not block
 */
public record AuditParts(Sources sources, Remedies remedies, Seating seating, AuditFile file,
        Supplier<Optional<Cut>> cut) {}
