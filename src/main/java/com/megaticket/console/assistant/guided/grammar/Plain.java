package com.megaticket.console.assistant.guided.grammar;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One spelling for what looks the same: full-width forms, invisible and direction characters, runs of spaces. */
final class Plain {
    private static final Pattern INVISIBLE = Pattern
            .compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]|[\\uFE00-\\uFE0F\\u3164\\u115F\\u1160]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern QUOTED = Pattern.compile("[\"“'‘「『](.+)[\"”'’」』][.!]?");
    private static final int MOST = 1_000;

    private Plain() {}

    static String of(String said) {
        String head = said.substring(0, Math.min(said.length(), MOST));
        String plain = INVISIBLE.matcher(Normalizer.normalize(head, Normalizer.Form.NFKC)).replaceAll("");
        plain = SPACE.matcher(plain).replaceAll(" ").strip().replace('’', '\'').replace('−', '-');
        // Somebody's words handed on whole are what is wanted; a quotation inside a sentence is not.
        Matcher whole = QUOTED.matcher(plain);
        return whole.matches() && whole.group(1).matches("[^\"“”「」『』]*") ? whole.group(1).strip() : plain;
    }
}
