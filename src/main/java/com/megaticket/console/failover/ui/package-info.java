/** The screen of operators who move the sale: the switch itself, what both regions hold, the journal, drills. */
@NullMarked
package com.megaticket.console.failover.ui;

import org.jspecify.annotations.NullMarked;
