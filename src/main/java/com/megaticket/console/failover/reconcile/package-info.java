/**
 * Finds what a cut left behind: seats sold on both sides, sales whose rows are gone, rows of one region only. Reads both regions
 * through {@link com.megaticket.console.shared.store.ItemStore} and their streams through a port; what it proposes is a value,
 * and nothing is changed before a person confirmed it. Knows no ledger, no AWS and no screen.
 */
@NullMarked
package com.megaticket.console.failover.reconcile;

import org.jspecify.annotations.NullMarked;
