/** The operators' journal: kept, checked, given away. */
@NullMarked
package com.megaticket.console.failover.journal;

import org.jspecify.annotations.NullMarked;
