package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.Lasso;
import com.megaticket.console.selling.map.MapBlock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * What mouse and wheel mean on the seat map: click chooses (with Shift a range, with Ctrl a run, after a number a party), a drag
 * sweeps a rectangle, with Alt a lasso, with the brush each seat it passes; the middle button or Space drags the map. A click on a
 * section's empty ground goes near. FX thread.
 */
final class MapMouse {
    /** A press that moves less than this, in pixels, is a click. */
    private static final double STILL = 4;

    private final SeatMapCanvas canvas;
    private final SeatMapViewModel map;
    private final BooleanProperty brush = new SimpleBooleanProperty();
    private Drag drag = Drag.NONE;
    private double fromX;
    private double fromY;
    private double lastX;
    private double lastY;
    private boolean adding;
    private Lasso lasso = new Lasso(List.of());
    private boolean spaceDown;
    private boolean spaceUsed;

    private enum Drag {
        NONE, PRESSED, PAN, BOX, LASSO, BRUSH
    }

    MapMouse(SeatMapCanvas canvas, SeatMapViewModel map) {
        this.canvas = canvas;
        this.map = map;
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(this::moved);
        canvas.setOnMouseExited(_ -> point(-1));
        canvas.setOnScroll(this::scrolled);
        brush.subscribe((_, _) -> cursor());
    }

    /** While it is on, a drag chooses each seat it passes. */
    BooleanProperty brush() {
        return brush;
    }

    /** Space is held: a drag moves the map. */
    void space(boolean down) {
        if (down && !spaceDown) {
            spaceUsed = false;
        }
        spaceDown = down;
        cursor();
    }

    /** Whether the map was dragged since Space was pressed. */
    boolean isSpaceUsed() {
        return spaceUsed;
    }

    private void cursor() {
        canvas.setCursor(drag == Drag.PAN
                ? Cursor.CLOSED_HAND
                : spaceDown ? Cursor.OPEN_HAND : brush.get() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    private void moved(MouseEvent e) {
        point(canvas.seatAt(e.getX(), e.getY()).orElse(-1));
    }

    private void point(int seat) {
        map.choice().point(seat);
    }

    private void pressed(MouseEvent e) {
        canvas.requestFocus();
        lastX = fromX = e.getX();
        lastY = fromY = e.getY();
        if (e.getButton() == MouseButton.MIDDLE || spaceDown) {
            drag = Drag.PAN;
            spaceUsed = true;
        } else if (e.getButton() == MouseButton.PRIMARY) {
            drag = Drag.PRESSED;
            if (brush.get()) {
                drag = Drag.BRUSH;
                OptionalInt seat = canvas.seatAt(fromX, fromY);
                adding = seat.isEmpty() || map.looks().get().look(seat.getAsInt()) != SeatLook.SELECTED;
                seat.ifPresent(s -> map.choice().paint(s, adding));
            }
        }
        cursor();
        e.consume();
    }

    private void dragged(MouseEvent e) {
        if (drag == Drag.PRESSED && Math.hypot(e.getX() - fromX, e.getY() - fromY) >= STILL) {
            drag = e.isAltDown() ? Drag.LASSO : Drag.BOX;
            point(-1);
            lasso = new Lasso(List.of());
        }
        switch (drag) {
            case PAN -> canvas.pan(e.getX() - lastX, e.getY() - lastY);
            case BOX -> sweep(box(e));
            case LASSO -> sweep(lasso.to(x(e.getX()), y(e.getY())));
            case BRUSH -> stroke(e);
            case NONE, PRESSED -> {
            }
        }
        lastX = e.getX();
        lastY = e.getY();
    }

    private void sweep(Lasso next) {
        lasso = next;
        canvas.lay(canvas.overlay().withSweep(Optional.of(next)));
    }

    private Lasso box(MouseEvent e) {
        return new Lasso(List.of()).to(x(fromX), y(fromY)).to(x(e.getX()), y(fromY))
                .to(x(e.getX()), y(e.getY())).to(x(fromX), y(e.getY()));
    }

    /** Every seat between the last place and this one: a quick hand skips none. */
    private void stroke(MouseEvent e) {
        double way = Math.hypot(e.getX() - lastX, e.getY() - lastY);
        int steps = (int) Math.ceil(way / 3);
        for (int step = 1; step <= steps; step++) {
            double part = (double) step / steps;
            canvas.seatAt(lastX + (e.getX() - lastX) * part, lastY + (e.getY() - lastY) * part)
                    .ifPresent(seat -> map.choice().paint(seat, adding));
        }
    }

    private double x(double screen) {
        return canvas.viewport().drawingX(screen);
    }

    private double y(double screen) {
        return canvas.viewport().drawingY(screen);
    }

    private void released(MouseEvent e) {
        Drag ended = drag;
        drag = Drag.NONE;
        cursor();
        switch (ended) {
            case PRESSED -> clicked(e);
            case BOX, LASSO -> {
                canvas.lay(canvas.overlay().withSweep(Optional.empty()));
                map.chart().get().shown().ifPresent(c -> map.choice().sweep(c.layout().within(lasso)));
            }
            case NONE, PAN, BRUSH -> {
            }
        }
        e.consume();
    }

    private void clicked(MouseEvent e) {
        OptionalInt at = canvas.seatAt(fromX, fromY);
        // A speck is too small to have been meant: the click goes near.
        if (at.isEmpty() || canvas.isSpecks()) {
            canvas.blockAt(fromX, fromY).ifPresent(this::near);
            return;
        }
        int seat = at.getAsInt();
        if (map.typing().party().isPresent()) {
            map.choice().chooseParty(seat);
        } else if (e.isShiftDown()) {
            map.choice().extendTo(seat);
        } else if (e.isShortcutDown()) {
            map.choice().chooseRun(seat);
        } else {
            map.choice().toggle(seat);
        }
    }

    private void near(MapBlock block) {
        map.enter(block);
        canvas.fit(block);
    }

    private void scrolled(ScrollEvent e) {
        if (e.isControlDown()) {
            canvas.zoom(e.getDeltaY() > 0 ? MapKeys.STEP : 1 / MapKeys.STEP, e.getX(), e.getY());
        } else {
            canvas.pan(e.getDeltaX(), e.getDeltaY());
        }
        e.consume();
    }
}
