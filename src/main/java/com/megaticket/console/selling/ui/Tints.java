package com.megaticket.console.selling.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * The colours of grades, as data gives them, made to sit calmly on light and dark paper: a pale fill that the letter can be
 * read on, and an edge that stands out from the paper.
 */
final class Tints {
    /** Least contrast of an edge against the paper (WCAG 2.2, 1.4.11: parts of a graphic). */
    private static final double LEAST_CONTRAST = 3;
    /** Least contrast of a letter against its fill (WCAG 2.2, 1.4.3). */
    private static final double LETTER_CONTRAST = 4.5;

    private final List<Tint> tints = new ArrayList<>();

    record Tint(Color fill, Color edge, String letter) {}

    Tints(GradeMarks marks, Color paper, Color ink) {
        for (GradeMarks.Mark mark : marks.marks()) {
            Color own = parse(mark.grade().color(), ink);
            tints.add(new Tint(fill(own, paper, ink), edge(own, paper, ink), mark.letter()));
        }
    }

    int count() {
        return tints.size();
    }

    Tint tint(int grade) {
        return tints.get(grade);
    }

    private static Color parse(String color, Color other) {
        try {
            return Color.web(color);
        } catch (IllegalArgumentException _) {
            return other;
        }
    }

    private static Color fill(Color own, Color paper, Color ink) {
        double share = luminance(paper) > 0.5 ? 0.22 : 0.38;
        Color fill = paper.interpolate(own, share);
        while (contrast(fill, ink) < LETTER_CONTRAST && share > 0) {
            share -= 0.04;
            fill = paper.interpolate(own, Math.max(0, share));
        }
        return fill;
    }

    private static Color edge(Color own, Color paper, Color ink) {
        Color edge = own;
        for (double share = 0.1; contrast(edge, paper) < LEAST_CONTRAST && share <= 1; share += 0.1) {
            edge = own.interpolate(ink, share);
        }
        return edge;
    }

    static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
