package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Finding;
import java.util.List;

/**
 * A finding and the ways to settle it.
 *
 * @param plans the proposed one first; never empty
 */
public record Case(Finding finding, List<Plan> plans) {
    public Case {
        plans = List.copyOf(plans);
    }

    public Kind kind() {
        return Kind.of(finding);
    }

    public String key() {
        return finding.key();
    }
}
