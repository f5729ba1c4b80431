package com.megaticket.console.assistant.guided.grammar;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How alike two words look: pairs of letters, with Hangul taken apart, so that 항고 is near 항구. */
final class Jamo {
    private Jamo() {}

    /** 0 to 1 (Dice coefficient of letter pairs). */
    static double likeness(String one, String other) {
        Map<String, Integer> a = pairs(one);
        Map<String, Integer> b = pairs(other);
        int common = a.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0))).sum();
        int all = sum(a) + sum(b);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int sum(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 1 < apart.length(); i++) {
            pairs.merge(apart.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
