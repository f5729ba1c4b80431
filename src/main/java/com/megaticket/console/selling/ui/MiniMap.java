package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.Box;
import com.megaticket.console.selling.map.MapBlock;
import com.megaticket.console.selling.map.MapRow;
import com.megaticket.console.selling.map.Viewport;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/**
 * The whole house in a corner while only a part of it is in sight: sections the fuller of colour the more of their seats are
 * free, and a frame round what is seen. A press or drag goes there. Not for the keyboard, which has Home and Page keys. FX thread.
 */
final class MiniMap extends StackPane {
    private static final double WIDE = 150;
    private static final double HIGH = 110;
    private static final double MARGIN = 6;

    private final SeatMapCanvas canvas;
    private final Canvas drawing = new Canvas(WIDE, HIGH);
    private Optional<Chart> chart = Optional.empty();
    private Looks looks = Looks.NONE;
    private boolean live;

    MiniMap(SeatMapCanvas canvas) {
        this.canvas = canvas;
        getStyleClass().add("mini-map");
        setId("mini-map");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(drawing);
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
    }

    void show(Optional<Chart> next, Looks seats, boolean isLive) {
        chart = next;
        looks = seats;
        live = isLive;
        draw();
    }

    /** Shown only while something of the house is out of sight. */
    void draw() {
        Viewport view = canvas.viewport();
        boolean part = chart.filter(c -> !holds(view.visible(), c.layout().bounds())).isPresent();
        setVisible(part);
        if (part && looks.size() == chart.get().layout().seats().size()) {
            Viewport small = small(chart.get());
            GraphicsContext g = drawing.getGraphicsContext2D();
            g.clearRect(0, 0, WIDE, HIGH);
            place(g, small, chart.get().layout().stage(), canvas.palette().color(MapPalette.STAGE));
            chart.get().layout().blocks().forEach(b -> place(g, small, b.box(), color(b)));
            frame(g, small, view.visible());
        }
    }

    private static boolean holds(Box view, Box house) {
        double slack = 1;
        return view.x() <= house.x() + slack && view.y() <= house.y() + slack && view.right() >= house.right() - slack
                && view.bottom() >= house.bottom() - slack;
    }

    private static Viewport small(Chart chart) {
        return Viewport.fit(chart.layout().bounds(), WIDE - 2 * MARGIN, HIGH - 2 * MARGIN);
    }

    /** Free share of the section, told only while it is known. */
    private Color color(MapBlock block) {
        int free = 0;
        int all = 0;
        for (MapRow row : block.rows()) {
            for (int seat = row.firstSeat(); seat < row.firstSeat() + row.count(); seat++) {
                free += looks.look(seat) == SeatLook.FREE ? 1 : 0;
                all++;
            }
        }
        Color none = canvas.palette().color(MapPalette.FAINT);
        return live && all > 0
                ? none.interpolate(canvas.palette().color(MapPalette.CHOSEN),
                        0.15 + 0.6 * free / all * (free > 0 ? 1 : 0))
                : none;
    }

    private static void place(GraphicsContext g, Viewport small, Box box, Color color) {
        g.setFill(color);
        g.fillRect(MARGIN + small.screenX(box.x()), MARGIN + small.screenY(box.y()),
                Math.max(1, box.width() * small.scale() - 1), Math.max(1, box.height() * small.scale() - 1));
    }

    private void frame(GraphicsContext g, Viewport small, Box seen) {
        double left = Math.max(1, MARGIN + small.screenX(seen.x()));
        double top = Math.max(1, MARGIN + small.screenY(seen.y()));
        double right = Math.min(WIDE - 1, MARGIN + small.screenX(seen.right()));
        double bottom = Math.min(HIGH - 1, MARGIN + small.screenY(seen.bottom()));
        g.setStroke(canvas.palette().color(MapPalette.INK));
        g.setLineWidth(1.5);
        g.strokeRect(left, top, right - left, bottom - top);
    }

    private void go(MouseEvent e) {
        chart.ifPresent(c -> {
            Viewport small = small(c);
            canvas.centre(small.drawingX(e.getX() - MARGIN), small.drawingY(e.getY() - MARGIN));
        });
        e.consume();
    }
}
