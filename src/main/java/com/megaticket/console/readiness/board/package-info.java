/**
 * All checks in one run: side by side, limited in time, cancellable, published as immutable snapshots. Knows neither what a
 * check looks at nor a screen.
 */
@NullMarked
package com.megaticket.console.readiness.board;

import org.jspecify.annotations.NullMarked;
