/** Has everything arrived on the other side? Markers written last, and ten times the longest lag of late (design §6). */
@NullMarked
package com.megaticket.console.failover.drain;

import org.jspecify.annotations.NullMarked;
