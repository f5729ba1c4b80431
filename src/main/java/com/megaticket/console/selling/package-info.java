/**
 * Seats of a showing: who holds and who has bought them. The port {@link com.megaticket.console.selling.SeatLedger} is the
 * only way a seat changes hands. Knows the catalog; no screens, no AWS.
 */
@NullMarked
package com.megaticket.console.selling;

import org.jspecify.annotations.NullMarked;
