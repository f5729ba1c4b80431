package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.Box;
import com.megaticket.console.selling.map.Lasso;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.MapSeat;
import com.megaticket.console.selling.map.Viewport;
import java.util.List;
import java.util.Optional;
import com.megaticket.console.ui.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/**
 * What lies above the seats: where keyboard and pointer are, what a gesture would take, who would be left alone, and the veil
 * over a picture that can no longer be trusted. Immutable.
 *
 * @param focus the seat of the keyboard, -1 = none
 * @param hover the seat under the pointer, -1 = none
 * @param preview seats that a click would choose
 * @param alone seats that the choice leaves alone
 * @param lit seats of an order that is looked at
 * @param ghosts seats that somebody proposes: nobody has them yet
 * @param sweep the line being drawn round seats
 */
record MapOverlay(
        int focus,
        int hover,
        List<Integer> preview,
        List<Integer> alone,
        List<Integer> lit,
        List<Integer> ghosts,
        Optional<Lasso> sweep,
        boolean veiled) {
    static final MapOverlay NOTHING = new MapOverlay(-1, -1, List.of(), List.of(), List.of(), List.of(),
            Optional.empty(), false);

    MapOverlay {
        preview = List.copyOf(preview);
        alone = List.copyOf(alone);
        lit = List.copyOf(lit);
        ghosts = List.copyOf(ghosts);
    }

    MapOverlay withFocus(int seat) {
        return new MapOverlay(seat, hover, preview, alone, lit, ghosts, sweep, veiled);
    }

    MapOverlay withHover(int seat) {
        return new MapOverlay(focus, seat, preview, alone, lit, ghosts, sweep, veiled);
    }

    MapOverlay withPreview(List<Integer> seats) {
        return new MapOverlay(focus, hover, seats, alone, lit, ghosts, sweep, veiled);
    }

    MapOverlay withAlone(List<Integer> seats) {
        return new MapOverlay(focus, hover, preview, seats, lit, ghosts, sweep, veiled);
    }

    MapOverlay withLit(List<Integer> seats) {
        return new MapOverlay(focus, hover, preview, alone, seats, ghosts, sweep, veiled);
    }

    MapOverlay withGhosts(List<Integer> seats) {
        return new MapOverlay(focus, hover, preview, alone, lit, seats, sweep, veiled);
    }

    MapOverlay withSweep(Optional<Lasso> line) {
        return new MapOverlay(focus, hover, preview, alone, lit, ghosts, line, veiled);
    }

    MapOverlay withVeil(boolean on) {
        return new MapOverlay(focus, hover, preview, alone, lit, ghosts, sweep, on);
    }

    /** Draws it on an empty canvas. FX thread. */
    record Pen(GraphicsContext g, MapPalette palette, Viewport view, MapLayout layout) {
        void draw(MapOverlay overlay, boolean focused) {
            if (overlay.veiled) {
                hatch();
            }
            overlay.lit.forEach(seat -> ring(seat, MapPalette.CHOSEN, 3, 3));
            overlay.ghosts.forEach(this::ghost);
            overlay.preview.forEach(seat -> ring(seat, MapPalette.CHOSEN, 3, 1));
            overlay.alone.forEach(this::single);
            if (overlay.hover >= 0 && overlay.hover != overlay.focus) {
                ring(overlay.hover, MapPalette.MUTED, 1.5, 1.5);
            }
            if (overlay.focus >= 0 && focused) {
                ring(overlay.focus, MapPalette.PAPER, 5, 2);
                ring(overlay.focus, MapPalette.INK, 2.5, 2);
            }
            overlay.sweep.ifPresent(this::line);
        }

        private boolean has(int seat) {
            return seat < layout.seats().size();
        }

        private double size() {
            return Math.max(8, MapLayout.SEAT * view.scale());
        }

        private void ring(int seat, Palette.Slot<SeatMapCanvas> color, double width, double gap) {
            if (!has(seat)) {
                return;
            }
            MapSeat place = layout.seat(seat);
            double size = size() + 2 * gap;
            g.setStroke(palette.color(color));
            g.setLineWidth(width);
            g.strokeRoundRect(view.screenX(place.x()) - size / 2, view.screenY(place.y()) - size / 2, size, size,
                    size * 0.35, size * 0.35);
        }

        /** Dashed and see-through: there, and not yet real. */
        private void ghost(int seat) {
            if (!has(seat)) {
                return;
            }
            MapSeat place = layout.seat(seat);
            Color color = palette.color(MapPalette.CHOSEN);
            double size = size() + 6;
            g.setFill(Color.color(color.getRed(), color.getGreen(), color.getBlue(), 0.45));
            g.fillRoundRect(view.screenX(place.x()) - size / 2, view.screenY(place.y()) - size / 2, size, size,
                    size * 0.35, size * 0.35);
            g.setLineDashes(5, 3);
            ring(seat, MapPalette.CHOSEN, 2.5, 3);
            g.setLineDashes();
        }

        /** A round mark with a 1 on the seat's corner. */
        private void single(int seat) {
            if (!has(seat)) {
                return;
            }
            MapSeat place = layout.seat(seat);
            double across = Math.clamp(size() * 0.6, 9, 18);
            double x = view.screenX(place.x()) + size() / 2;
            double y = view.screenY(place.y()) - size() / 2;
            g.setFill(palette.color(MapPalette.WARNING));
            g.fillOval(x - across / 2, y - across / 2, across, across);
            g.setFill(palette.color(MapPalette.PAPER));
            g.setFont(Font.font(com.megaticket.console.ui.Appearance.FAMILY, FontWeight.BOLD, across * 0.75));
            g.setTextAlign(TextAlignment.CENTER);
            g.setTextBaseline(VPos.CENTER);
            g.fillText("1", x, y);
        }

        private void line(Lasso lasso) {
            double[] xs = lasso.corners().stream().mapToDouble(c -> view.screenX(c.x())).toArray();
            double[] ys = lasso.corners().stream().mapToDouble(c -> view.screenY(c.y())).toArray();
            Color color = palette.color(MapPalette.CHOSEN);
            g.setFill(Color.color(color.getRed(), color.getGreen(), color.getBlue(), 0.15));
            g.fillPolygon(xs, ys, xs.length);
            g.setStroke(color);
            g.setLineWidth(1.5);
            g.strokePolygon(xs, ys, xs.length);
        }

        private void hatch() {
            Color paper = palette.color(MapPalette.PAPER);
            g.setFill(Color.color(paper.getRed(), paper.getGreen(), paper.getBlue(), 0.55));
            Box all = new Box(0, 0, view.width(), view.height());
            g.fillRect(all.x(), all.y(), all.width(), all.height());
            g.setStroke(palette.color(MapPalette.FAINT));
            g.setLineWidth(1.5);
            for (double x = -all.height(); x < all.width(); x += 16) {
                g.strokeLine(x, all.height(), x + all.height(), 0);
            }
        }
    }
}
