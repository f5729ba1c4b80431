/**
 * Races (design §2.1): terminals, a web shop, a TTL sweeper and an operator on one showing, in simulated time over a
 * simulated store and on the real engine, with a checker that reads the whole history.
 */
@NullMarked
package com.megaticket.console.race;

import org.jspecify.annotations.NullMarked;
