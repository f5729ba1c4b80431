package com.megaticket.console.selling.ui;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;

/** What mouse, wheel and keys mean on the seat map (box-office practice; every key is listed by F1). FX thread. */
final class MapGestures {
    private static final double STEP = 1.2;

    private final SeatMapCanvas canvas;
    private final SeatMapViewModel map;
    private final IntConsumer hovered;
    private final Subscription focused;
    private double lastX;
    private double lastY;
    private boolean panning;
    private boolean spaceDown;
    private boolean spaceUsed;
    private int hover = -1;

    MapGestures(SeatMapCanvas canvas, SeatMapViewModel map, IntConsumer hovered) {
        this.canvas = canvas;
        this.map = map;
        this.hovered = hovered;
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(e -> hover(canvas.seatAt(e.getX(), e.getY()).orElse(-1)));
        canvas.setOnMouseExited(_ -> hover(-1));
        canvas.setOnScroll(this::scrolled);
        canvas.setOnKeyPressed(this::keyPressed);
        canvas.setOnKeyReleased(this::keyReleased);
        focused = canvas.focusedProperty().subscribe((_, now) -> {
            spaceDown = false;
            if (now) {
                map.travel(0, 0);
            }
        });
    }

    void close() {
        focused.unsubscribe();
    }

    private void hover(int seat) {
        if (seat != hover) {
            hover = seat;
            canvas.hover(seat);
            hovered.accept(seat);
        }
    }

    private void pressed(MouseEvent e) {
        canvas.requestFocus();
        lastX = e.getX();
        lastY = e.getY();
        OptionalInt seat = canvas.seatAt(e.getX(), e.getY());
        // On empty ground there is nothing else a drag could mean.
        panning = e.getButton() == MouseButton.MIDDLE || spaceDown || seat.isEmpty();
        if (panning) {
            spaceUsed = true;
            canvas.setCursor(Cursor.CLOSED_HAND);
        } else if (e.getButton() == MouseButton.PRIMARY) {
            if (e.isShiftDown()) {
                map.extendTo(seat.getAsInt());
            } else {
                map.toggle(seat.getAsInt());
            }
        }
        e.consume();
    }

    private void dragged(MouseEvent e) {
        if (panning) {
            canvas.pan(e.getX() - lastX, e.getY() - lastY);
            lastX = e.getX();
            lastY = e.getY();
        }
    }

    private void released(MouseEvent e) {
        panning = false;
        canvas.setCursor(Cursor.DEFAULT);
    }

    private void scrolled(ScrollEvent e) {
        if (e.isControlDown()) {
            canvas.zoom(e.getDeltaY() > 0 ? STEP : 1 / STEP, e.getX(), e.getY());
        } else {
            canvas.pan(e.getDeltaX(), e.getDeltaY());
        }
        e.consume();
    }

    private void keyPressed(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown() || !key(e.getCode(), e.isShiftDown())) {
            return;
        }
        e.consume();
    }

    private boolean key(KeyCode code, boolean shift) {
        switch (code) {
            case LEFT -> travel(-1, 0, shift);
            case RIGHT -> travel(1, 0, shift);
            case UP -> travel(0, -1, false);
            case DOWN -> travel(0, 1, false);
            case SPACE -> {
                if (!spaceDown) {
                    spaceDown = true;
                    spaceUsed = false;
                }
            }
            case ENTER -> {
                return enter();
            }
            case HOME -> canvas.fitAll();
            case PLUS, ADD, EQUALS -> canvas.zoom(STEP);
            case MINUS, SUBTRACT -> canvas.zoom(1 / STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void travel(int right, int back, boolean choosing) {
        int from = map.focus().get();
        map.travel(right, back);
        if (choosing && from >= 0) {
            map.extendTo(map.focus().get());
        }
    }

    /** With nothing chosen yet Enter chooses the seat; else it is left to the screen, where it holds. */
    private boolean enter() {
        if (!map.selection().get().isEmpty() || map.focus().get() < 0) {
            return false;
        }
        map.toggle(map.focus().get());
        return !map.selection().get().isEmpty();
    }

    /** Space chooses when let go, unless it was held to pan. */
    private void keyReleased(KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE && spaceDown) {
            spaceDown = false;
            if (!spaceUsed && map.focus().get() >= 0) {
                map.toggle(map.focus().get());
            }
            e.consume();
        }
    }
}
