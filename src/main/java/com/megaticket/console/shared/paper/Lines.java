package com.megaticket.console.shared.paper;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width: between words, and between any two letters of scripts that do so. */
final class Lines {
    private Lines() {}

    static List<String> of(String text, Typeface face, double size, double width) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n", -1)) {
            broken(paragraph, face, size, width, lines);
        }
        return lines;
    }

    private static void broken(String text, Typeface face, double size, double width, List<String> lines) {
        var line = new StringBuilder();
        double used = 0;
        int lastBreak = 0;
        for (int letter : text.codePoints().toArray()) {
            double wide = face.width(letter) * size / face.unitsPerEm();
            if (used + wide > width && !line.isEmpty() && letter != ' ') {
                int at = lastBreak > 0 ? lastBreak : line.length();
                String rest = line.substring(at).stripLeading();
                lines.add(line.substring(0, at).stripTrailing());
                line.setLength(0);
                line.append(rest);
                used = face.width(rest, size);
                lastBreak = 0;
            }
            if (isWide(letter) && !isClosing(letter)) {
                lastBreak = line.length();
            }
            line.appendCodePoint(letter);
            used += wide;
            if (letter == ' ' || letter == '-' || letter == '/') {
                lastBreak = line.length();
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Han and kana; Hangul is broken between words, as Korean is set. */
    private static boolean isWide(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /** Must not begin a line. */
    private static boolean isClosing(int letter) {
        return "、。，．）」』】・ーっゃゅょッャュョ".indexOf(letter) >= 0;
    }
}
