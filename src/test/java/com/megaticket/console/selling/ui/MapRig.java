package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A seat map in a window of 1,280 × 800 on the headless platform with software rendering. */
final class MapRig {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;
    private static boolean started;

    final SeatMapCanvas canvas;
    private final Scene scene;
    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);

    private MapRig() {
        canvas = new SeatMapCanvas();
        scene = new Scene(new StackPane(canvas), WIDTH, HEIGHT);
        new Appearance(Look.LIGHT).dress(scene);
        scene.getRoot().getStylesheets().add(
                SeatMapCanvas.class.getResource("/com/megaticket/console/selling/ui/selling.css").toExternalForm());
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    static MapRig open() throws Exception {
        if (!started) {
            Platform.startup(() -> Platform.setImplicitExit(false));
            started = true;
        }
        return on(MapRig::new);
    }

    static <T> T on(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** Layout and rendering of one frame, pixels included. FX thread. @return milliseconds */
    double frame() {
        long start = System.nanoTime();
        scene.snapshot(picture);
        return (System.nanoTime() - start) / 1e6;
    }

    int pixel(double x, double y) {
        return picture.getPixelReader().getArgb((int) x, (int) y);
    }

    static SeatPlan plan(int seats) {
        return switch (seats) {
            case 1_210 -> Halls.house();
            case 20_000 -> Halls.stadium(25, 20, 40);
            case 60_000 -> Halls.stadium(60, 25, 40);
            default -> throw new IllegalArgumentException("no such house: " + seats);
        };
    }

    static SeatMap map(int seats) {
        return Halls.map(plan(seats), Halls.performance());
    }

    /** Every third seat sold, some held: signs of every kind are drawn. */
    static Looks looks(Chart chart, int flipped) {
        var rows = new HashMap<SeatId, SeatRow>();
        chart.layout().seats().forEach(seat -> {
            if (seat.index() % 3 == 0 || seat.index() == flipped) {
                rows.put(seat.id(), row(seat.id(), SeatRow.Status.CONFIRMED));
            } else if (seat.index() % 17 == 0) {
                rows.put(seat.id(), row(seat.id(), SeatRow.Status.HOLDING));
            }
        });
        var house = House.of(chart, new SeatMapSnapshot(1, TestKit.NOW, "ap-northeast-2", Map.copyOf(rows), 0),
                new WriteGate.Standing.Open("ap-northeast-2", 0), 0, TestKit.NOW);
        return Looks.of(chart, Optional.of(house), true);
    }

    private static SeatRow row(SeatId seat, SeatRow.Status status) {
        return new SeatRow(seat, status, Optional.of("h"), Optional.empty(), Optional.of("window-2/x"),
                Optional.of(TestKit.NOW.plusSeconds(40)), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, "R", new Money(1), "ap-northeast-2");
    }
}
