/** The chart of the lag: a million samples reduced to pixel columns, drawn by hand, moved by mouse and keys. Knows the record's series, no watch and no screen. */
@NullMarked
package com.megaticket.console.recovery.ui.chart;

import org.jspecify.annotations.NullMarked;
