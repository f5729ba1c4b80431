/** Holds that were running when their region was closed, kept for their customers in the region that opens (design §6). */
@NullMarked
package com.megaticket.console.failover.holds;

import org.jspecify.annotations.NullMarked;
