package com.megaticket.console.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every language is drawn, and can be searched and copied. */
class PdfPaperTest {
    private static final Path FONTS = Path.of("src/main/resources/com/megaticket/console/ui/fonts");
    private static final List<String> WORDS = List.of("서울에서 도쿄로, 판매가 옮겨졌습니다", "東京への切り替え。席は二重に売れない",
            "No seat is sold twice: 10 × 840 ms", "가나다라마바사아자차카타파하 각갂갃간갅");

    static PdfPaper.Faces faces() throws IOException {
        return new PdfPaper.Faces(Typeface.of(Files.readAllBytes(FONTS.resolve("PretendardJP-Regular.otf"))),
                Typeface.of(Files.readAllBytes(FONTS.resolve("PretendardJP-Bold.otf"))));
    }

    private static byte[] pdf(int rows) throws IOException {
        return PdfPaper.of(new Paper("훈련 보고서 / 訓練報告", "ko", List.of(new Paper.Warning(WORDS.get(0)),
                new Paper.Heading("표 · 表 · Table"), new Paper.Text(String.join(" ", WORDS)),
                new Paper.Table(WORDS.subList(0, 3), Collections.nCopies(rows, WORDS.subList(1, 4))))), faces());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }

    @Test
    void textCanBeSearchedInEveryLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(1))) {
            String text = text(document);
            assertThat(WORDS).allSatisfy(w -> assertThat(text).contains(w.replaceAll("\\s+", "")));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("훈련 보고서 / 訓練報告");
        }
    }

    @Test
    void lettersAreDrawnNotBoxes() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(1))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 120);
            Path file = Path.of("target", "screenshots", "paper", "all-languages.png");
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
            long dark = IntStream.range(0, image.getHeight()).mapToLong(y -> IntStream.range(0, image.getWidth())
                    .filter(x -> (image.getRGB(x, y) & 0xFF) < 100).count()).sum();
            assertThat(dark).isGreaterThan(8000);
        }
    }

    @Test
    void longTableGoesOnOverPagesUnderItsHead() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(80))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            var page = new PDFTextStripper();
            page.setStartPage(2);
            page.setEndPage(2);
            assertThat(page.getText(document)).contains("2 / " + pages);
            assertThat(page.getText(document).replaceAll("\\s+", "")).contains(WORDS.get(0).replaceAll("\\s+", ""));
        }
    }

    @Test
    void onlyTheLettersUsedAreInIt() throws IOException {
        assertThat(pdf(80).length).isLessThan(200_000);
    }

    @Test
    void linesAreBrokenWhereTheLanguageAllows() throws IOException {
        Typeface face = faces().regular();
        assertThat(Lines.of("one two three", face, 10, face.width("one two", 10) + 1)).containsExactly("one two",
                "three");
        assertThat(Lines.of("東京へ移す。", face, 10, face.width("東京へ移す", 10) + 1)).containsExactly("東京へ移", "す。");
        assertThat(Lines.of("판매가 옮겨진다", face, 10, face.width("판매가 옮", 10) + 1)).containsExactly("판매가", "옮겨진다");
        assertThat(Lines.of("aaaaaaaa", face, 10, face.width("aaa", 10) + 1)).allMatch(l -> l.length() <= 3);
    }

    @Test
    void markdownSaysTheSameAndNothingIsTakenForMarkup() {
        assertThat(MarkdownPaper.of(new Paper("T", "en", List.of(new Paper.Warning("a|b"), new Paper.Heading("H"),
                new Paper.Text("<x>\ny"), new Paper.Table(List.of("a", "b"), List.of(List.of("1", "2"))))))).isEqualTo(
                        """
                                # T

                                **a\\|b**

                                ## H

                                \\<x\\> y

                                | a | b |
                                |---|---|
                                | 1 | 2 |
                                """);
    }
}
