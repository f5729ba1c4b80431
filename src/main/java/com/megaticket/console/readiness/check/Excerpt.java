package com.megaticket.console.readiness.check;

import com.megaticket.console.readiness.estate.Printed;
import java.util.regex.Pattern;

/** A short look at an answer. Facts that may hold secrets do not print them; this takes out what slips through. */
final class Excerpt {
    private static final int MOST = 300;
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(\\w*(?:secret|password|passwd|token|signature|credential|api_?key)\\w*\"?\\s*[:=]\\s*\"?)[^\\s,;\"'\\])}]+");
    private static final Pattern KEY_ID = Pattern.compile("\\b(?:AKIA|ASIA)[A-Z0-9]{12,}\\b");
    private static final Pattern PERSON = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    private Excerpt() {}

    static String of(Object answer) {
        String text = answer.toString();
        String clean = PERSON.matcher(KEY_ID.matcher(SECRET.matcher(text).replaceAll("$1(hidden)"))
                .replaceAll("(hidden)")).replaceAll("(someone)");
        return clean.length() <= MOST ? clean : clean.substring(0, MOST) + "…";
    }

    /** All of the answer that stays until someone changes it. */
    static String print(Object answer) {
        return switch (answer) {
            case Printed printed -> printed.print();
            case java.util.Optional<?> some -> some.map(Excerpt::print).orElse("none");
            // In no order of its own: AWS gives none.
            case java.util.Collection<?> all -> all.stream().map(Excerpt::print).sorted().toList().toString();
            default -> answer.toString();
        };
    }
}
