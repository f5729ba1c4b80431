package com.megaticket.console.selling.ui;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * A picture whose pixels are written by hand: a house of 60,000 is ready-made squares copied to their places, which takes
 * milliseconds where drawing them as shapes takes a hundred. Pixels are ARGB with alpha multiplied in. FX thread.
 */
final class SeatRaster {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;
    private int left;
    private int top;
    private int right;
    private int bottom;

    SeatRaster(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
        clean();
    }

    Image image() {
        return image;
    }

    boolean is(int wide, int high) {
        return width == wide && height == high;
    }

    void clear() {
        Arrays.fill(pixels, 0);
        touch(0, 0, width, height);
    }

    void fill(int x, int y, int wide, int high, int argb) {
        int fromX = Math.max(0, x);
        int toX = Math.min(width, x + wide);
        int toY = Math.min(height, y + high);
        for (int row = Math.max(0, y); row < toY && fromX < toX; row++) {
            Arrays.fill(pixels, row * width + fromX, row * width + toX, argb);
        }
        touch(x, y, x + wide, y + high);
    }

    /** Copies a sprite over what is there. */
    void put(Sprite sprite, int x, int y) {
        int fromX = Math.max(0, -x);
        int count = Math.min(sprite.width, width - x) - fromX;
        int toY = Math.min(sprite.height, height - y);
        for (int row = Math.max(0, -y); row < toY && count > 0; row++) {
            System.arraycopy(sprite.pixels, row * sprite.width + fromX, pixels, (y + row) * width + x + fromX,
                    count);
        }
        touch(x, y, x + sprite.width, y + sprite.height);
    }

    /** Lays a sprite over what is there, as far as it is opaque. */
    void lay(Sprite sprite, int x, int y) {
        int fromX = Math.max(0, -x);
        int toX = Math.min(sprite.width, width - x);
        int toY = Math.min(sprite.height, height - y);
        for (int row = Math.max(0, -y); row < toY; row++) {
            for (int column = fromX; column < toX; column++) {
                int over = sprite.pixels[row * sprite.width + column];
                if (over != 0) {
                    int at = (y + row) * width + x + column;
                    pixels[at] = blend(over, pixels[at]);
                }
            }
        }
        touch(x, y, x + sprite.width, y + sprite.height);
    }

    private static int blend(int over, int under) {
        int rest = 255 - (over >>> 24);
        int rb = ((under & 0xFF00FF) * rest + 0x800080) >>> 8 & 0xFF00FF;
        int ag = ((under >>> 8 & 0xFF00FF) * rest + 0x800080) & 0xFF00FF00;
        return over + (rb | ag);
    }

    private void touch(int x, int y, int toX, int toY) {
        left = Math.min(left, Math.max(0, x));
        top = Math.min(top, Math.max(0, y));
        right = Math.max(right, Math.min(width, toX));
        bottom = Math.max(bottom, Math.min(height, toY));
    }

    private void clean() {
        left = width;
        top = height;
        right = 0;
        bottom = 0;
    }

    /** Brings what was written since the last time to the screen, and no other pixel. @return pixels brought */
    int show() {
        if (right <= left || bottom <= top) {
            return 0;
        }
        var changed = new Rectangle2D(left, top, right - left, bottom - top);
        buffer.updateBuffer(_ -> changed);
        clean();
        return (int) (changed.getWidth() * changed.getHeight());
    }

    static int argb(Color color) {
        int alpha = (int) Math.round(color.getOpacity() * 255);
        return alpha << 24 | channel(color.getRed(), alpha) << 16 | channel(color.getGreen(), alpha) << 8
                | channel(color.getBlue(), alpha);
    }

    private static int channel(double value, int alpha) {
        return (int) Math.round(value * alpha);
    }

    /** A small picture ready to be copied. */
    static final class Sprite {
        private final int width;
        private final int height;
        private final int[] pixels;

        /** @param pixels kept, not copied */
        Sprite(int width, int height, int[] pixels) {
            this.width = width;
            this.height = height;
            this.pixels = pixels;
        }

        int height() {
            return height;
        }
    }
}
