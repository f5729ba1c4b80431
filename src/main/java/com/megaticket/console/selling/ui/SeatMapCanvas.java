package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.Box;
import com.megaticket.console.selling.map.MapBlock;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.MapSeat;
import com.megaticket.console.selling.map.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The seat map as one control: the seats as one picture, a canvas for what is written round them, and one above for focus and
 * veil, so that moving the focus draws no seat again. Knows how to draw and what lies where; what a click means is for {@link MapGestures}. FX thread.
 */
public final class SeatMapCanvas extends Region {
    private static final double TOO_MANY = 0.25;

    private final MapPalette palette = new MapPalette(this, this::recolor);
    private final SeatLayer seats = new SeatLayer(palette);
    private final Canvas labels = new Canvas();
    private final Canvas above = new Canvas();
    private MapTexts texts = new NoTexts();
    private @Nullable Chart chart;
    private Looks looks = Looks.NONE;
    private Viewport view = Viewport.fit(new Box(0, 0, 1, 1), 1, 1);
    /** What to fit again when the size changes; null once the clerk has zoomed or panned. */
    private @Nullable Box fitted;
    private MapOverlay overlay = MapOverlay.NOTHING;
    private Runnable recolored = () -> {};
    private Consumer<Viewport> moved = _ -> {};
    private int seatsDrawn;

    private record NoTexts() implements MapTexts {
        @Override
        public String stage() {
            return "";
        }

        @Override
        public String section(String floor, String section) {
            return section;
        }
    }

    public SeatMapCanvas() {
        getStyleClass().add("seat-map");
        setFocusTraversable(true);
        // A toggle, not an image: a screen reader then speaks the seat and whether it is chosen.
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        getChildren().setAll(seats.node(), labels, above);
        // The canvases follow the control's size; managed, they would keep it from ever shrinking.
        labels.setManaged(false);
        above.setManaged(false);
        setMinSize(0, 0);
        setPrefSize(600, 400);
        labels.setMouseTransparent(true);
        above.setMouseTransparent(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        focusedProperty().subscribe((_, _) -> redrawAbove());
    }

    /** Told when the theme changed the colours. */
    void onPalette(Runnable listener) {
        recolored = listener;
    }

    private void recolor() {
        seats.forget();
        redraw();
        recolored.run();
    }

    MapPalette palette() {
        return palette;
    }

    void speak(MapTexts words) {
        texts = words;
        redraw();
    }

    /** Another hall or showing, seen whole. */
    void open(@Nullable Chart next) {
        chart = next;
        seats.forget();
        looks = Looks.NONE;
        overlay = MapOverlay.NOTHING.withVeil(overlay.veiled());
        fit(next == null ? null : next.layout().bounds());
    }

    /** Draws what differs from what is drawn. */
    void show(Looks next) {
        Chart shown = chart;
        int[] changed = next.changedSince(looks);
        boolean same = next.size() == looks.size();
        looks = next;
        if (shown == null || changed.length == 0) {
            return;
        }
        if (!same || changed.length > TOO_MANY * next.size()) {
            redraw();
        } else {
            seatsDrawn = seats.some(shown, next, view, changed);
        }
    }

    MapOverlay overlay() {
        return overlay;
    }

    /** Moves the focus, draws a sweep, veils the map: no seat is drawn again for it. */
    void lay(MapOverlay next) {
        if (!next.equals(overlay)) {
            overlay = next;
            redrawAbove();
        }
    }

    /** Puts the keyboard's mark on a seat and brings it into sight. */
    void focusOn(int seat) {
        overlay = overlay.withFocus(seat);
        if (seat >= 0 && isFocused()) {
            reveal(List.of(seat));
        }
        redrawAbove();
    }

    /** Brings seats into sight. */
    void reveal(List<Integer> wanted) {
        Chart shown = chart;
        if (shown != null && labels.getWidth() > 0) {
            wanted.stream().map(shown.layout()::seat)
                    .map(s -> new Box(s.x() - MapLayout.PITCH, s.y() - MapLayout.ROW_PITCH, 2 * MapLayout.PITCH,
                            2 * MapLayout.ROW_PITCH))
                    .reduce(Box::union).map(box -> view.showing(box, 12)).filter(next -> !next.equals(view))
                    .ifPresent(next -> {
                        fitted = null;
                        see(next);
                    });
        }
    }

    OptionalInt seatAt(double x, double y) {
        Chart shown = chart;
        return shown == null ? OptionalInt.empty() : shown.layout().seatAt(view.drawingX(x), view.drawingY(y));
    }

    /** Whether the house is so far away that a seat is a speck. */
    boolean isSpecks() {
        return MapLayout.SEAT * view.scale() < SeatLayer.SPECK;
    }

    /** The section whose ground has the point. */
    Optional<MapBlock> blockAt(double x, double y) {
        Chart shown = chart;
        return shown == null ? Optional.empty() : shown.layout().blockAt(view.drawingX(x), view.drawingY(y));
    }

    /** Goes near to a section. */
    void fit(MapBlock block) {
        fit(block.box().grown(2 * MapLayout.ROW_PITCH));
    }

    /** @param box null = nothing to show */
    void fit(@Nullable Box box) {
        fitted = box;
        if (box != null && getWidth() > 0 && getHeight() > 0) {
            view = Viewport.fit(box, getWidth(), getHeight());
        }
        redraw();
    }

    void fitAll() {
        fit(chart == null ? null : chart.layout().bounds());
    }

    void zoom(double factor, double x, double y) {
        if (chart != null) {
            fitted = null;
            see(view.zoomed(factor, x, y, chart.layout().bounds()));
        }
    }

    void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    void pan(double dx, double dy) {
        if (chart != null) {
            fitted = null;
            see(view.panned(dx, dy, chart.layout().bounds()));
        }
    }

    /** Brings a point of the drawing to the middle. */
    void centre(double x, double y) {
        pan(getWidth() / 2 - view.screenX(x), getHeight() / 2 - view.screenY(y));
    }

    /** Told whenever another part of the drawing is in sight. */
    void onMove(Consumer<Viewport> listener) {
        moved = listener;
    }

    private void see(Viewport next) {
        view = next;
        redraw();
    }

    Viewport viewport() {
        return view;
    }

    /** How many seats the last drawing touched. */
    int seatsDrawn() {
        return seatsDrawn;
    }

    /** Pixels that the last drawing of seats brought to the screen. */
    int pixelsDrawn() {
        return seats.pixels();
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        double ratio = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        seats.resize(w, h, ratio);
        if (w == labels.getWidth() && h == labels.getHeight()) {
            return;
        }
        for (Canvas canvas : List.of(labels, above)) {
            canvas.setWidth(w);
            canvas.setHeight(h);
        }
        if (w > 0 && h > 0 && chart != null) {
            // A map that was hidden while its chart came is fitted now, when its size is known.
            view = fitted != null
                    ? Viewport.fit(fitted, w, h)
                    : view.resized(w, h, chart.layout().bounds());
        }
        redraw();
    }

    private void redraw() {
        Chart shown = chart;
        GraphicsContext g = labels.getGraphicsContext2D();
        if (shown == null || looks.size() != shown.layout().seats().size()) {
            g.clearRect(0, 0, labels.getWidth(), labels.getHeight());
            seats.clear();
        } else {
            seatsDrawn = seats.all(shown, looks, view);
            new MapLabels(g, palette, shown, view, texts).all();
        }
        redrawAbove();
        moved.accept(view);
    }

    private void redrawAbove() {
        GraphicsContext g = above.getGraphicsContext2D();
        g.clearRect(0, 0, above.getWidth(), above.getHeight());
        Chart shown = chart;
        if (shown != null) {
            new MapOverlay.Pen(g, palette, view, shown.layout()).draw(overlay, isFocused());
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        var all = new ArrayList<CssMetaData<? extends Styleable, ?>>(Region.getClassCssMetaData());
        all.addAll(MapPalette.slots());
        return all;
    }
}
