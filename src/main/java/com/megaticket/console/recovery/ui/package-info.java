/**
 * The dashboard of the two regions: the board that answers in five seconds, signals, Route 53, alarms, the chart of the lag, what was
 * recorded. Drives {@link com.megaticket.console.recovery.watch.Watchroom} and shows what it tells; judges nothing itself.
 */
@NullMarked
package com.megaticket.console.recovery.ui;

import org.jspecify.annotations.NullMarked;
