package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.ui.SeatRaster.Sprite;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Every look of a seat at one size in pixels, drawn once by {@link SeatPainter}; large seats' digits too. FX thread. */
final class SeatSprites {
    private static final SeatLook[] LOOKS = SeatLook.values();

    private final int size;
    private final List<Sprite> seats = new ArrayList<>();
    private final List<Sprite> digits = new ArrayList<>();
    private final int digitWidth;
    private final Sprite access;

    SeatSprites(int size, MapPalette palette, Tints tints) {
        this.size = size;
        digitWidth = (int) Math.ceil(SeatPainter.numberSize(size) * 0.62);
        boolean numbered = size >= SeatPainter.NUMBER_FROM;
        int free = tints.count() + 1;
        int cells = LOOKS.length + free + 1;
        int high = (int) Math.ceil(SeatPainter.numberSize(size) * 1.3);
        var inks = SeatPainter.inks(palette);
        var canvas = new Canvas(Math.max(cells * size, 10 * digitWidth), size + (numbered ? inks.size() * high : 0));
        var painter = new SeatPainter(canvas.getGraphicsContext2D(), palette, size);
        double middle = size / 2.0;
        for (int i = 0; i < LOOKS.length; i++) {
            painter.paint(LOOKS[i], i * size + middle, middle, null);
        }
        for (int grade = -1; grade < tints.count(); grade++) {
            painter.paint(SeatLook.FREE, (LOOKS.length + grade + 1) * size + middle, middle,
                    grade < 0 ? null : tints.tint(grade));
        }
        painter.access((cells - 0.5) * size, middle);
        if (numbered) {
            for (int ink = 0; ink < inks.size(); ink++) {
                for (int digit = 0; digit < 10; digit++) {
                    painter.digit(digit, inks.get(ink), (digit + 0.5) * digitWidth, size + (ink + 0.5) * high);
                }
            }
        }
        WritableImage drawn = picture(canvas);
        for (int cell = 0; cell < cells; cell++) {
            seats.add(cut(drawn, cell * size, 0, size, size));
        }
        access = seats.getLast();
        for (int ink = 0; numbered && ink < inks.size(); ink++) {
            for (int digit = 0; digit < 10; digit++) {
                digits.add(cut(drawn, digit * digitWidth, size + ink * high, digitWidth, high));
            }
        }
    }

    private static WritableImage picture(Canvas canvas) {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(0, 0, canvas.getWidth(), canvas.getHeight()));
        return canvas.snapshot(parameters, null);
    }

    private static Sprite cut(WritableImage from, int x, int y, int wide, int high) {
        int[] pixels = new int[wide * high];
        from.getPixelReader().getPixels(x, y, wide, high, PixelFormat.getIntArgbPreInstance(), pixels, 0, wide);
        return new Sprite(wide, high, pixels);
    }

    /** @param grade -1 = none */
    void put(SeatRaster raster, SeatLook look, int grade, int number, double x, double y) {
        Sprite sprite = seats.get(look == SeatLook.FREE ? LOOKS.length + grade + 1 : look.ordinal());
        raster.put(sprite, (int) Math.round(x - size / 2.0), (int) Math.round(y - size / 2.0));
        if (!digits.isEmpty() && look != SeatLook.NOT_FOR_SALE) {
            number(raster, SeatPainter.ink(look), number, x, y + size * 0.25);
        }
    }

    void access(SeatRaster raster, double x, double y) {
        raster.lay(access, (int) Math.round(x - size / 2.0), (int) Math.round(y - size / 2.0));
    }

    private void number(SeatRaster raster, int ink, int number, double x, double y) {
        String said = Integer.toString(number);
        int at = (int) Math.round(x - said.length() * digitWidth / 2.0);
        int high = digits.getFirst().height();
        for (int i = 0; i < said.length(); i++) {
            raster.lay(digits.get(ink * 10 + said.charAt(i) - '0'), at + i * digitWidth,
                    (int) Math.round(y - high / 2.0));
        }
    }
}
