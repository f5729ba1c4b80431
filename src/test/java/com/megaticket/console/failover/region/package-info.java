/** Tests of the lease, the fences and the rule. */
@NullMarked
package com.megaticket.console.failover.region;

import org.jspecify.annotations.NullMarked;
