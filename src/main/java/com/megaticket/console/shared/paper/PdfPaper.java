package com.megaticket.console.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A {@link Paper} as PDF, A4 upright. Lengths are points (1/72 inch), y from the page's foot. */
public final class PdfPaper {
    private static final double WIDTH = PDRectangle.A4.getWidth();
    private static final double HEIGHT = PDRectangle.A4.getHeight();
    private static final double MARGIN = 50;
    private static final double SIZE = 9.5;
    private static final double LEADING = 1.45;
    private static final double GAP = 10;

    private final Letters regular;
    private final Letters bold;
    private final List<StringBuilder> pages = new ArrayList<>();
    private double y;

    /** The letters a paper is set in. */
    public record Faces(Typeface regular, Typeface bold) {}

    private PdfPaper(Faces faces) {
        regular = new Letters("R", faces.regular());
        bold = new Letters("B", faces.bold());
    }

    /** Blocks for as long as it takes to set; not on the FX thread. */
    public static byte[] of(Paper paper, Faces faces) {
        return new PdfPaper(faces).set(paper);
    }

    private byte[] set(Paper paper) {
        turn();
        text(paper.title(), bold, 17);
        y -= 6;
        for (Paper.Block block : paper.blocks()) {
            switch (block) {
                case Paper.Heading(String words) -> {
                    room(60);
                    y -= GAP;
                    text(words, bold, 12);
                }
                case Paper.Text(String words) -> text(words, regular, SIZE);
                case Paper.Warning(String words) -> warning(words);
                case Paper.Table table -> table(table);
            }
            y -= 4;
        }
        for (int i = 0; i < pages.size(); i++) {
            page(i).append("0.4 g\n").append(regular.write(paper.title() + " · " + (i + 1) + " / " + pages.size(),
                    MARGIN, MARGIN - 22, 7.5)).append("0 g\n");
        }
        return saved(paper);
    }

    private StringBuilder page(int number) {
        return pages.get(number);
    }

    private StringBuilder page() {
        return pages.getLast();
    }

    private void turn() {
        pages.add(new StringBuilder("0 g 0.5 w\n"));
        y = HEIGHT - MARGIN;
    }

    private void room(double height) {
        if (y - height < MARGIN) {
            turn();
        }
    }

    private void text(String words, Letters letters, double size) {
        for (String line : Lines.of(words, letters.face(), size, WIDTH - 2 * MARGIN)) {
            room(size * LEADING);
            y -= size * LEADING;
            page().append(letters.write(line, MARGIN, y, size));
        }
    }

    /** In a frame: not by colour alone, and it survives a grey printer. */
    private void warning(String words) {
        List<String> lines = Lines.of(words, bold.face(), SIZE, WIDTH - 2 * MARGIN - 16);
        double height = lines.size() * SIZE * LEADING + 10;
        room(height);
        y -= 4;
        page().append(String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re S\n", MARGIN, y - height, WIDTH - 2 * MARGIN,
                height));
        double top = y - 3;
        for (String line : lines) {
            top -= SIZE * LEADING;
            page().append(bold.write(line, MARGIN + 8, top, SIZE));
        }
        y -= height;
    }

    private void table(Paper.Table table) {
        double[] widths = widths(table);
        row(table.head(), widths, bold);
        for (List<String> row : table.rows()) {
            row(row, widths, regular, table.head());
        }
        y -= 4;
    }

    /** The head again at the top of a new page. */
    private void row(List<String> cells, double[] widths, Letters letters, List<String> head) {
        if (y - height(cells, widths, letters) < MARGIN) {
            turn();
            row(head, widths, bold);
        }
        row(cells, widths, letters);
    }

    private static double height(List<String> cells, double[] widths, Letters letters) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(most, Lines.of(cells.get(i), letters.face(), SIZE, widths[i] - 8).size());
        }
        return most * SIZE * LEADING + 5;
    }

    private void row(List<String> cells, double[] widths, Letters letters) {
        double height = height(cells, widths, letters);
        room(height);
        double x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            double line = y;
            for (String part : Lines.of(cells.get(i), letters.face(), SIZE, widths[i] - 8)) {
                line -= SIZE * LEADING;
                page().append(letters.write(part, x, line, SIZE));
            }
            x += widths[i];
        }
        y -= height;
        page().append(String.format(Locale.ROOT, "0.75 G %.2f %.2f m %.2f %.2f l S 0 G\n", MARGIN, y, WIDTH - MARGIN,
                y));
    }

    /** As wide as its widest cell; where that is too much in all, the widest give way. */
    private double[] widths(Paper.Table table) {
        int columns = table.head().size();
        double[] wide = new double[columns];
        for (int i = 0; i < columns; i++) {
            wide[i] = bold.face().width(table.head().get(i), SIZE) + 10;
            for (List<String> row : table.rows()) {
                wide[i] = Math.max(wide[i], regular.face().width(row.get(i), SIZE) + 10);
            }
        }
        double room = WIDTH - 2 * MARGIN;
        double limit = room;
        while (sum(wide, limit) > room && limit > 30) {
            limit -= 2;
        }
        double spare = Math.max(0, room - sum(wide, limit));
        for (int i = 0; i < columns; i++) {
            wide[i] = Math.min(wide[i], limit) + spare / columns;
        }
        return wide;
    }

    private static double sum(double[] wide, double limit) {
        double sum = 0;
        for (double each : wide) {
            sum += Math.min(each, limit);
        }
        return sum;
    }

    private byte[] saved(Paper paper) {
        var fonts = new COSDictionary();
        regular.fonts(fonts);
        bold.fonts(fonts);
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (StringBuilder content : pages) {
                var page = new PDPage(PDRectangle.A4);
                page.setResources(new PDResources(resources));
                page.setContents(new PDStream(Letters.stream(content.toString())));
                document.addPage(page);
            }
            document.getDocumentInformation().setTitle(paper.title());
            document.getDocumentCatalog().setLanguage(paper.language());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
