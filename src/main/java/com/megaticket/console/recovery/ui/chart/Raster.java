package com.megaticket.console.recovery.ui.chart;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * A picture whose pixels are written by hand, column by column: ten lines of a thousand columns as shapes take tens of milliseconds.
 * Pixels are ARGB with alpha multiplied in. FX thread.
 */
final class Raster {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    Image image() {
        return image;
    }

    int width() {
        return width;
    }

    boolean is(int wide, int high) {
        return width == wide && height == high;
    }

    void clear() {
        Arrays.fill(pixels, 0);
    }

    /** Colours one column between two heights; its ends as far as they cover their pixel. */
    void column(int x, double top, double bottom, Color color, double opacity) {
        double from = Math.max(0, top);
        double to = Math.min(height, bottom);
        for (int y = (int) from; y < to; y++) {
            double covered = Math.min(to, y + 1) - Math.max(from, y);
            blend(y * width + x, color, covered * opacity);
        }
    }

    private void blend(int place, Color color, double alpha) {
        int a = (int) Math.round(alpha * 255);
        int under = pixels[place];
        int rest = 255 - a;
        pixels[place] = (a + (under >>> 24) * rest / 255) << 24
                | ((int) (color.getRed() * a + 0.5) + (under >> 16 & 255) * rest / 255) << 16
                | ((int) (color.getGreen() * a + 0.5) + (under >> 8 & 255) * rest / 255) << 8
                | ((int) (color.getBlue() * a + 0.5) + (under & 255) * rest / 255);
    }

    /** Brings what was written to the screen. */
    void show() {
        buffer.updateBuffer(_ -> null);
    }
}
