package com.megaticket.console.recovery.ui.chart;

/**
 * An event under the chart.
 *
 * @param shape what kind it is, which its colour only repeats
 */
public record Tick(long at, Shape shape, Weight weight) {
    public enum Shape {
        TRIANGLE, DIAMOND, SQUARE, DOT, BAR
    }

    public enum Weight {
        CALM, WARNING, DANGER
    }
}
