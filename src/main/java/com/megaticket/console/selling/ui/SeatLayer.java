package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.Box;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.MapSeat;
import com.megaticket.console.selling.map.Viewport;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The seats of the map as one picture; its pixels are the screen's own, also where the screen is scaled. FX thread. */
final class SeatLayer {
    /** Below this edge a seat is a speck: runs of one colour in a row are drawn as one bar. */
    static final double SPECK = 4;

    private final MapPalette palette;
    private final ImageView view = new ImageView();
    private final Map<Integer, SeatSprites> sprites = new HashMap<>();
    private SeatRaster raster = new SeatRaster(1, 1);
    private @Nullable Tints tints;
    private double ratio = 1;
    private int pixels;

    SeatLayer(MapPalette palette) {
        this.palette = palette;
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setSmooth(false);
    }

    ImageView node() {
        return view;
    }

    /** @param scale pixels of the screen to one of the layout */
    void resize(double width, double height, double scale) {
        int wide = Math.max(1, (int) Math.ceil(width * scale));
        int high = Math.max(1, (int) Math.ceil(height * scale));
        ratio = scale;
        if (!raster.is(wide, high)) {
            raster = new SeatRaster(wide, high);
            view.setImage(raster.image());
        }
        view.setFitWidth(wide / scale);
        view.setFitHeight(high / scale);
    }

    /** Other colours or another show: what was drawn ready no longer fits. */
    void forget() {
        sprites.clear();
        tints = null;
    }

    void clear() {
        raster.clear();
        raster.show();
    }

    /** Pixels that the last drawing brought to the screen. */
    int pixels() {
        return pixels;
    }

    /** Everything in sight. @return how many seats were drawn */
    int all(Chart chart, Looks looks, Viewport at) {
        raster.clear();
        int[] drawn = {0};
        boolean specks = MapLayout.SEAT * at.scale() < SPECK;
        chart.layout().visible(at.visible(), (_, _, from, to) -> {
            if (specks) {
                specks(chart, looks, at, from, to);
            } else {
                for (int seat = from; seat < to; seat++) {
                    seat(chart, looks, at, seat);
                }
            }
            drawn[0] += to - from;
        });
        pixels = raster.show();
        return drawn[0];
    }

    /** Only these seats, over what is drawn already. @return how many were in sight */
    int some(Chart chart, Looks looks, Viewport at, int[] seats) {
        Box sight = at.visible().grown(MapLayout.PITCH);
        boolean specks = MapLayout.SEAT * at.scale() < SPECK;
        int drawn = 0;
        pixels = 0;
        for (int index : seats) {
            MapSeat place = chart.layout().seat(index);
            if (sight.contains(place.x(), place.y())) {
                if (specks) {
                    specks(chart, looks, at, index, index + 1);
                } else {
                    seat(chart, looks, at, index);
                }
                drawn++;
            }
            // Each on its own: the box round two far seats would bring all between them.
            pixels += raster.show();
        }
        return drawn;
    }

    private void seat(Chart chart, Looks looks, Viewport at, int index) {
        MapSeat place = chart.layout().seat(index);
        double x = at.screenX(place.x()) * ratio;
        double y = at.screenY(place.y()) * ratio;
        SeatSprites ready = sprites(chart, at);
        ready.put(raster, looks.look(index), chart.grade(index), place.global(), x, y);
        if (chart.isAccess(index)) {
            ready.access(raster, x, y);
        }
    }

    private SeatSprites sprites(Chart chart, Viewport at) {
        int size = Math.max(1, (int) Math.round(MapLayout.SEAT * at.scale() * ratio));
        return sprites.computeIfAbsent(size, s -> new SeatSprites(s, palette, tints(chart)));
    }

    private Tints tints(Chart chart) {
        Tints made = tints;
        if (made == null) {
            made = new Tints(chart.marks(), palette.color(MapPalette.PAPER), palette.color(MapPalette.INK));
            tints = made;
        }
        return made;
    }

    /** Seats of one row, neighbours of one colour as one bar. */
    private void specks(Chart chart, Looks looks, Viewport at, int from, int to) {
        int start = from;
        Color color = speck(chart, looks, from);
        for (int seat = from + 1; seat <= to; seat++) {
            Color next = seat < to ? speck(chart, looks, seat) : null;
            if (!color.equals(next)) {
                bar(chart, at, start, seat, color);
                start = seat;
                color = next == null ? color : next;
            }
        }
    }

    private void bar(Chart chart, Viewport at, int from, int to, Color color) {
        MapSeat first = chart.layout().seat(from);
        double x = at.screenX(first.x() - MapLayout.PITCH / 2) * ratio;
        double end = at.screenX(first.x() - MapLayout.PITCH / 2 + (to - from) * MapLayout.PITCH) * ratio;
        int high = (int) Math.max(1, Math.round(MapLayout.SEAT * at.scale() * ratio));
        int left = (int) Math.round(x);
        raster.fill(left, (int) Math.round(at.screenY(first.y()) * ratio - high / 2.0),
                Math.max(1, (int) Math.round(end) - left), high, SeatRaster.argb(color));
    }

    private Color speck(Chart chart, Looks looks, int seat) {
        return switch (looks.look(seat)) {
            case FREE ->
                chart.grade(seat) < 0 ? palette.color(MapPalette.MUTED) : tints(chart).tint(chart.grade(seat)).edge();
            case SELECTED -> palette.color(MapPalette.CHOSEN);
            case MINE, MINE_EXPIRED -> palette.color(MapPalette.OWN);
            case RECOVERED, UNKNOWN -> palette.color(MapPalette.WARNING);
            case HELD_CONSOLE, HELD_WEB, HOUSE, NAMED, BLOCKED -> palette.color(MapPalette.MUTED);
            case SOLD, NOT_FOR_SALE -> palette.color(MapPalette.FAINT);
        };
    }
}
