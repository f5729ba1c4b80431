/**
 * Drills and the trainer: faults are made, what people do about them is observed, and told with times. Nothing counts as done because
 * somebody says so. Reads the room ({@link com.megaticket.console.failover.room}) and moves nothing itself.
 */
@NullMarked
package com.megaticket.console.failover.drill;

import org.jspecify.annotations.NullMarked;
