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
        int red = (int) Math.round(color.getRed() * 255);
        int green = (int) Math.round(color.getGreen() * 255);
        int blue = (int) Math.round(color.getBlue() * 255);
        for (int y = (int) from; y < to; y++) {
            double covered = Math.min(to, y + 1) - Math.max(from, y);
            int alpha = (int) Math.round(covered * opacity * 255);
            int rest = 255 - alpha;
            int place = y * width + x;
            int under = pixels[place];
            pixels[place] = ((alpha + (under >>> 24) * rest / 255) << 24)
                    | (((red * alpha + (under >> 16 & 255) * rest) / 255) << 16)
                    | (((green * alpha + (under >> 8 & 255) * rest) / 255) << 8)
                    | ((blue * alpha + (under & 255) * rest) / 255);
        }
    }

    /** Brings what was written to the screen. */
    void show() {
        buffer.updateBuffer(_ -> null);
    }
}
