/**
 * The steps of a switch that AWS does, by the operator's own rights: the hard fence as a policy on a table, the standby's
 * groups, the switch object. What this login may not do becomes a command for somebody who may.
 */
@NullMarked
package com.megaticket.console.aws.failover;

import org.jspecify.annotations.NullMarked;
