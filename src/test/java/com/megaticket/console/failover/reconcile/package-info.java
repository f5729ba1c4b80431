/** Two regions that were let diverge, healed by the last writer, and compared. */
@NullMarked
package com.megaticket.console.failover.reconcile;

import org.jspecify.annotations.NullMarked;
