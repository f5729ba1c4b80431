package com.megaticket.console.recovery.ui.chart;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What the mouse and the keys mean over the chart. FX thread. */
public final class ChartGestures {
    private static final double WHEEL = 1.2;
    private static final double KEY = 1.5;
    private static final double STEP = 0.1;
    private static final double CLICK = 3;

    private final LagChart chart;
    private final Heard heard;
    private double pressedX;
    private double lastX;
    private boolean dragged;

    /** Told what a person wants. */
    public interface Heard {
        void zoom(double factor, long at);

        void pan(long millis);

        void cursor(long at);

        void noCursor();

        /** Shows the board of the moment under the cursor. */
        void replay();

        void live();

        /** The next line, or the one before: +1, −1. */
        void choose(int way);
    }

    private ChartGestures(LagChart chart, Heard heard) {
        this.chart = chart;
        this.heard = heard;
    }

    public static void on(LagChart chart, Heard heard) {
        var gestures = new ChartGestures(chart, heard);
        chart.setOnScroll(gestures::wheel);
        chart.setOnMousePressed(gestures::pressed);
        chart.setOnMouseDragged(gestures::dragged);
        chart.setOnMouseReleased(gestures::released);
        chart.setOnMouseMoved(event -> heard.cursor(gestures.at(event.getX())));
        chart.setOnMouseExited(_ -> heard.noCursor());
        chart.setOnKeyPressed(gestures::key);
    }

    private long at(double x) {
        double width = chart.frames().width();
        return chart.plot().span().at(Math.clamp(x - chart.frames().left(), 0, Math.max(0, width)), Math.max(1, width));
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            heard.zoom(event.getDeltaY() > 0 ? 1 / WHEEL : WHEEL, at(event.getX()));
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        chart.requestFocus();
        pressedX = event.getX();
        lastX = pressedX;
        dragged = false;
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && (dragged || Math.abs(event.getX() - pressedX) > CLICK)) {
            dragged = true;
            long length = chart.plot().span().length();
            heard.pan(Math.round((lastX - event.getX()) * length / Math.max(1, chart.frames().width())));
            lastX = event.getX();
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !dragged) {
            heard.cursor(at(event.getX()));
            heard.replay();
        }
    }

    private void key(KeyEvent event) {
        Span span = chart.plot().span();
        long middle = chart.plot().cursor().orElse(span.from() + span.length() / 2);
        boolean fine = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT -> step(span, -1, fine);
            case RIGHT -> step(span, 1, fine);
            case PLUS, EQUALS, ADD -> heard.zoom(1 / KEY, middle);
            case MINUS, SUBTRACT -> heard.zoom(KEY, middle);
            case HOME -> heard.live();
            case ENTER -> heard.replay();
            case UP -> heard.choose(-1);
            case DOWN -> heard.choose(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** With Shift the cursor goes, else what is in sight. */
    private void step(Span span, int way, boolean cursor) {
        if (cursor) {
            long from = chart.plot().cursor().orElse(span.to());
            heard.cursor(Math.clamp(from + way * span.length() / 100, span.from(), span.to()));
        } else {
            heard.pan(Math.round(way * span.length() * STEP));
        }
    }
}
