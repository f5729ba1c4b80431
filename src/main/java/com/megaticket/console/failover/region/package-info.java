/**
 * The write region: the lease of each region, the fence of each console, and the one rule that says which region may be sold
 * from now. Everything a console needs to know before a write, and everything an operator writes to move it.
 */
@NullMarked
package com.megaticket.console.failover.region;

import org.jspecify.annotations.NullMarked;
