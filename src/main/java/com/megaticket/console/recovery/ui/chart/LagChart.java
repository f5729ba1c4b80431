package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.Direction;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The lag over time, a panel for each direction, events below: paper and axes on a canvas, the lines as one picture, the cursor above, so
 * that moving it draws no line again. Knows how to draw and what lies where; what a key or the mouse means is for {@link ChartGestures}.
 * FX thread.
 */
public final class LagChart extends Region {
    /** Milliseconds: warned about, and grave (recovery.md §2). */
    static final double[] LINES = {3_000, 5_000};

    private final ChartPalette palette = new ChartPalette(this, this::redraw);
    private final Letters letters = new Letters(this, this::redraw);
    private final Canvas below = new Canvas();
    private final ImageView picture = new ImageView();
    private final Canvas above = new Canvas();
    private final List<List<Columns>> columns = new ArrayList<>();
    private @Nullable ChartTexts texts;
    private Plot plot = Plot.nothing(new Span(0, 1));
    private Raster raster = new Raster(1, 1);
    private double ratio = 1;

    public LagChart() {
        getStyleClass().add("lag-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(below, picture, above);
        for (var layer : List.of(below, picture, above)) {
            layer.setManaged(false);
            layer.setMouseTransparent(true);
        }
        picture.setSmooth(false);
        setMinSize(0, 0);
        setPrefSize(600, 300);
        focusedProperty().subscribe((_, _) -> redrawAbove());
    }

    ChartPalette palette() {
        return palette;
    }

    Letters letters() {
        return letters;
    }

    /** In pixels. */
    public double letterSize() {
        return letters.get();
    }

    public void speak(ChartTexts words) {
        texts = words;
        redraw();
    }

    /** Draws what changed: for another cursor only what lies above. */
    public void show(Plot next) {
        boolean same = next.span().equals(plot.span()) && next.lines().equals(plot.lines())
                && next.ticks().equals(plot.ticks()) && next.chosen().equals(plot.chosen())
                && next.ways().equals(plot.ways());
        plot = next;
        if (same) {
            redrawAbove();
        } else {
            redraw();
        }
    }

    public Plot plot() {
        return plot;
    }

    Frames frames() {
        return new Frames(getWidth(), getHeight(), plot.ways().size(), letters.get() / Letters.USUAL);
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        ratio = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        if (w == below.getWidth() && h == below.getHeight()) {
            return;
        }
        for (Canvas canvas : List.of(below, above)) {
            canvas.setWidth(w);
            canvas.setHeight(h);
        }
        redraw();
    }

    private void redraw() {
        ChartTexts words = texts;
        GraphicsContext g = below.getGraphicsContext2D();
        g.clearRect(0, 0, below.getWidth(), below.getHeight());
        Frames frames = frames();
        if (words == null || frames.width() < 1 || getHeight() < 1) {
            return;
        }
        reduce(frames);
        var paper = new PaperPen(g, palette, plot, frames, words);
        for (int panel = 0; panel < plot.ways().size(); panel++) {
            paper.panel(panel, columns.get(panel), top(panel));
        }
        paper.time();
        paper.ticks();
        lines(frames);
        paper.names(this::top, columns);
        redrawAbove();
    }

    private void reduce(Frames frames) {
        int wide = Math.max(1, (int) Math.ceil(frames.width() * ratio));
        while (columns.size() < plot.ways().size()) {
            columns.add(new ArrayList<>());
        }
        for (int panel = 0; panel < plot.ways().size(); panel++) {
            List<Line> lines = plot.of(plot.ways().get(panel));
            List<Columns> reduced = columns.get(panel);
            while (reduced.size() < lines.size()) {
                reduced.add(new Columns());
            }
            while (reduced.size() > lines.size()) {
                reduced.removeLast();
            }
            for (int i = 0; i < lines.size(); i++) {
                reduced.get(i).reduce(lines.get(i), plot.span(), wide);
            }
        }
    }

    /** Top of a panel's value axis in milliseconds: both thresholds are always in sight. */
    private double top(int panel) {
        double most = columns.get(panel).stream().mapToDouble(Columns::top).max().orElse(0);
        return Math.max(LINES[1] * 1.2, most * 1.08);
    }

    private void lines(Frames frames) {
        int wide = Math.max(1, (int) Math.ceil(frames.width() * ratio));
        int high = Math.max(1, (int) Math.ceil(getHeight() * ratio));
        if (!raster.is(wide, high)) {
            raster = new Raster(wide, high);
            picture.setImage(raster.image());
        }
        picture.setFitWidth(wide / ratio);
        picture.setFitHeight(high / ratio);
        picture.setX(frames.left());
        raster.clear();
        var pen = new LinePen(raster, ratio);
        for (int panel = 0; panel < plot.ways().size(); panel++) {
            Direction way = plot.ways().get(panel);
            List<Line> lines = plot.of(way);
            double top = top(panel);
            int front = -1;
            for (int i = 0; i < lines.size(); i++) {
                if (plot.chosen().filter(lines.get(i).id().of()::equals).isPresent()) {
                    front = i;
                } else {
                    pen.draw(columns.get(panel).get(i), frames, panel, top, palette.line(i),
                            plot.chosen().isPresent() ? LinePen.BEHIND : LinePen.USUAL);
                }
            }
            if (front >= 0) {
                pen.draw(columns.get(panel).get(front), frames, panel, top, palette.line(front), LinePen.FRONT);
            }
        }
        raster.show();
    }

    private void redrawAbove() {
        GraphicsContext g = above.getGraphicsContext2D();
        g.clearRect(0, 0, above.getWidth(), above.getHeight());
        if (texts != null && frames().width() >= 1) {
            new CursorPen(g, palette, plot, frames()).draw(isFocused());
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        var all = new ArrayList<CssMetaData<? extends Styleable, ?>>(Region.getClassCssMetaData());
        all.addAll(ChartPalette.slots());
        all.addAll(Letters.slots());
        return all;
    }
}
