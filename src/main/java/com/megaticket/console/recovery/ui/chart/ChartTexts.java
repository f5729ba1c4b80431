package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.Direction;

/** What is written in the chart. */
public interface ChartTexts {
    String way(Direction way);

    /** Short: stands at the end of a line. */
    String line(String of);

    String value(double millis);

    /** Of the time axis, as fine as its steps are. */
    String time(long epochMillis, long step);

    String noLines();
}
