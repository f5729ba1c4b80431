package com.megaticket.console.failover.ui.move;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Where on the clock of the switch a step was reckoned to lie, and where it lay. */
final class Waterfall extends Pane {
    /** A step of no time is still seen. */
    private static final double LEAST = 3;

    private final Region planned = bar("fall-planned");
    private final Region measured = bar("fall-measured");
    private Optional<StepRow> row = Optional.empty();

    Waterfall() {
        getStyleClass().add("fall");
        getChildren().addAll(planned, measured);
    }

    private static Region bar(String style) {
        var bar = new Region();
        bar.getStyleClass().add(style);
        bar.setManaged(false);
        return bar;
    }

    void show(StepRow shown) {
        row = Optional.of(shown);
        measured.setVisible(shown.measured().isPresent());
        boolean over = shown.measured().filter(m -> m.length().compareTo(shown.planned().length().plusSeconds(1)) > 0)
                .isPresent();
        measured.getStyleClass().setAll("fall-measured", over ? "fall-over" : "fall-kept");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        row.ifPresent(r -> {
            place(planned, r.planned(), r.whole());
            r.measured().ifPresent(m -> place(measured, m, r.whole()));
        });
    }

    private void place(Region bar, StepRow.Span span, Duration whole) {
        double scale = whole.isZero() ? 0 : (getWidth() - LEAST) / whole.toMillis();
        bar.resizeRelocate(span.from().toMillis() * scale, bar.equals(planned) ? 0 : getHeight() / 2,
                Math.max(LEAST, span.length().toMillis() * scale), getHeight() / 2 - 1);
    }
}
