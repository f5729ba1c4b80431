/** What can be seen of the two regions, each with where it was asked and when; and the port that asks. Records only. */
@NullMarked
package com.megaticket.console.recovery.signal;

import org.jspecify.annotations.NullMarked;
