/** Our own probe of the replication: a row put in one region, awaited in the other, timed by one clock. */
@NullMarked
package com.megaticket.console.recovery.canary;

import org.jspecify.annotations.NullMarked;
