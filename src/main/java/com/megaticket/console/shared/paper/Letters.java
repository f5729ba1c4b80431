package com.megaticket.console.shared.paper;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.LinkedHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The letters of one typeface that a document uses, as Type 3 fonts (ISO 32000-1, 9.6.5) of at most 256 each: their outlines and
 * nothing else, with the text they stand for, so that it can be searched and copied.
 */
final class Letters {
    private static final int MOST = 256;

    private final String prefix;
    private final Typeface face;
    private final Map<Integer, Integer> places = new LinkedHashMap<>();

    /** @param prefix of the fonts' names in a document */
    Letters(String prefix, Typeface face) {
        this.prefix = prefix;
        this.face = face;
    }

    Typeface face() {
        return face;
    }

    /** Operators that write a text at a place; the text object is opened and closed. */
    String write(String text, double x, double y, double size) {
        var out = new StringBuilder("BT ");
        int font = -1;
        boolean open = false;
        boolean placed = false;
        for (int letter : text.codePoints().toArray()) {
            int place = places.computeIfAbsent(letter, _ -> places.size());
            if (place / MOST != font) {
                out.append(open ? "> Tj " : "");
                font = place / MOST;
                out.append(String.format(Locale.ROOT, "/%s%d %.2f Tf ", prefix, font, size));
                open = false;
            }
            if (!placed) {
                out.append(String.format(Locale.ROOT, "1 0 0 1 %.2f %.2f Tm ", x, y));
                placed = true;
            }
            out.append(open ? "" : "<").append("%02X".formatted(place % MOST));
            open = true;
        }
        return out.append(open ? "> Tj " : "").append("ET\n").toString();
    }

    /** For the resources of pages, once all is written. */
    void fonts(COSDictionary into) {
        var letters = new ArrayList<>(places.keySet());
        for (int from = 0; from < letters.size(); from += MOST) {
            into.setItem(COSName.getPDFName(prefix + from / MOST),
                    font(letters.subList(from, Math.min(letters.size(), from + MOST))));
        }
    }

    private COSDictionary font(List<Integer> letters) {
        var procs = new COSDictionary();
        var names = new COSArray();
        names.add(COSInteger.ZERO);
        var widths = new COSArray();
        var box = new Rectangle2D.Double();
        for (int i = 0; i < letters.size(); i++) {
            COSName name = COSName.getPDFName("g" + i);
            GeneralPath outline = face.outline(letters.get(i));
            box.add(outline.getBounds2D());
            names.add(name);
            procs.setItem(name, stream(drawn(outline, face.width(letters.get(i)))));
            widths.add(new COSFloat((float) face.width(letters.get(i))));
        }
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        float unit = 1f / face.unitsPerEm();
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, numbers(unit, 0, 0, unit, 0, 0));
        font.setItem(COSName.FONT_BBOX, numbers(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        font.setItem(COSName.CHAR_PROCS, procs);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, letters.size() - 1);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, stream(meanings(letters)));
        return font;
    }

    private static COSArray numbers(double... values) {
        var array = new COSArray();
        for (double value : values) {
            array.add((COSBase) new COSFloat((float) value));
        }
        return array;
    }

    private static String drawn(GeneralPath outline, double width) {
        Rectangle2D box = outline.getBounds2D();
        var out = new StringBuilder(String.format(Locale.ROOT, "%.0f 0 %.0f %.0f %.0f %.0f d1\n", width, box.getMinX(),
                box.getMinY(), box.getMaxX(), box.getMaxY()));
        double[] at = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> out.append(points(at, 2)).append("m\n");
                case PathIterator.SEG_LINETO -> out.append(points(at, 2)).append("l\n");
                case PathIterator.SEG_CUBICTO -> out.append(points(at, 6)).append("c\n");
                case PathIterator.SEG_CLOSE -> out.append("h\n");
                default -> throw new IllegalStateException("PostScript outlines have cubic curves only");
            }
        }
        return out.append("f\n").toString();
    }

    private static String points(double[] at, int count) {
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(String.format(Locale.ROOT, "%.0f ", at[i]));
        }
        return out.toString();
    }

    /** ToUnicode (ISO 32000-1, 9.10.3); at most 100 lines a block. */
    private static String meanings(List<Integer> letters) {
        var out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
                """);
        for (int from = 0; from < letters.size(); from += 100) {
            int to = Math.min(letters.size(), from + 100);
            out.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                out.append("<%02X> <".formatted(i));
                Character.toString(letters.get(i)).chars().forEach(c -> out.append("%04X".formatted(c)));
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append("endcmap end end\n").toString();
    }

    static COSStream stream(String content) {
        var stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return stream;
    }
}
