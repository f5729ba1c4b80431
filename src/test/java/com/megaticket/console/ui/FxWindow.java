package com.megaticket.console.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window on the Headless platform for one test: {@code @RegisterExtension final FxWindow window = new FxWindow();}. Finds by
 * id ({@code "#search"}), clicks and types (from {@link FxRobot}), waits until idle, takes pictures.
 */
public final class FxWindow extends FxRobot implements BeforeEachCallback, AfterEachCallback {
    /** JavaFX runs from here on: fields of a test that stand below this one may need it. */
    public FxWindow() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        FxToolkit.hideStage();
        FxToolkit.cleanupStages();
    }

    /** Runs on the FX thread and waits; what it throws, the test sees. */
    public <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    public void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /** Shows what {@code root} makes on the FX thread, dressed in the look, and waits until it is drawn. */
    public void show(Supplier<? extends Parent> root, Look look, int width, int height) {
        show(root, look, 100, width, height);
    }

    /** The same in another size of text. */
    public void show(Supplier<? extends Parent> root, Look look, int textPercent, int width, int height) {
        run(() -> {
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            var appearance = new Appearance(look);
            var scene = new Scene(root.get(), width, height);
            appearance.textPercentProperty().set(textPercent);
            appearance.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.toFront();
        });
        idle();
    }

    /** Until events are handled and a frame was drawn. */
    public void idle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits for a condition read on the FX thread, at most 5 s. */
    public void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> on(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen within 5 s", e);
        }
        idle();
    }

    /** The whole scene as PNG. Not through SwingFXUtils: javafx-swing is not ours. */
    public void picture(Path file) {
        idle();
        WritableImage image = on(() -> FxToolkit.toolkitContext().getRegisteredStage().getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        if (Arrays.stream(pixels).distinct().limit(3).count() < 3) {
            throw new AssertionError("nothing is drawn: " + file);
        }
        buffer.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(buffer, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
