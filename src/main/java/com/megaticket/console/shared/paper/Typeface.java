package com.megaticket.console.shared.paper;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of an OpenType font with PostScript outlines (CFF): what our own font is, and what PDFBox does not embed. */
public final class Typeface {
    private final OpenTypeFont font;
    private final CFFFont outlines;
    private final CmapLookup letters;
    private final int unitsPerEm;
    private final Map<Integer, Integer> glyphs = new HashMap<>();

    private Typeface(OpenTypeFont font) throws IOException {
        this.font = font;
        outlines = font.getCFF().getFont();
        letters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * Reads a whole font; about a quarter of a second.
     *
     * @param otf the file's bytes
     */
    public static Typeface of(byte[] otf) {
        try {
            return new Typeface(new OTFParser().parse(new RandomAccessReadBuffer(otf)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    private int glyph(int letter) {
        return glyphs.computeIfAbsent(letter, letters::getGlyphId);
    }

    /** In its own units. */
    double width(int letter) {
        try {
            return font.getAdvanceWidth(glyph(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::width).sum() * size / unitsPerEm;
    }

    /** An empty box for what the font does not have. */
    GeneralPath outline(int letter) {
        try {
            int glyph = glyph(letter);
            int id = outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(glyph) : glyph;
            return outlines.getType2CharString(id).getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
