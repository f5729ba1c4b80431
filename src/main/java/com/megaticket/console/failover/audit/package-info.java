/**
 * The reconciliation as people work with it: begun, watched, stopped and gone on with; what was found with the ways to settle it;
 * what a person decided and what came of it. Knows no screen.
 */
@NullMarked
package com.megaticket.console.failover.audit;

import org.jspecify.annotations.NullMarked;
