package com.megaticket.console.recovery.ui.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes pixels as PNG (ISO/IEC 15948): eight bits, true colour, no filter. The JDK's own writer would bring AWT with it. */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};

    /** @param argb row by row from above; transparency is not kept */
    public record Pixels(int width, int height, IntBuffer argb) {}

    private Png() {}

    /** Tens of milliseconds for a window: not on the FX thread. */
    public static byte[] of(Pixels pixels) {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.write(SIGNATURE);
            var head = new ByteArrayOutputStream();
            try (var header = new DataOutputStream(head)) {
                header.writeInt(pixels.width());
                header.writeInt(pixels.height());
                header.write(new byte[]{8, 2, 0, 0, 0});
            }
            chunk(data, "IHDR", head.toByteArray());
            chunk(data, "IDAT", packed(pixels));
            chunk(data, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    private static byte[] packed(Pixels pixels) throws IOException {
        var packed = new ByteArrayOutputStream();
        byte[] row = new byte[1 + 3 * pixels.width()];
        var deflater = new Deflater();
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            for (int y = 0; y < pixels.height(); y++) {
                for (int x = 0; x < pixels.width(); x++) {
                    int color = pixels.argb().get(y * pixels.width() + x);
                    row[1 + 3 * x] = (byte) (color >> 16);
                    row[2 + 3 * x] = (byte) (color >> 8);
                    row[3 + 3 * x] = (byte) color;
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
