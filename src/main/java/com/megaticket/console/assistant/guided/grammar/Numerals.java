package com.megaticket.console.assistant.guided.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers as digits and as words of the three languages. */
final class Numerals {
    /** Korean counting words before a counter. */
    static final String KOREAN = "열다섯|열네|열세|열두|열한|스무|다섯|여섯|일곱|여덟|아홉|한|두|세|석|네|넉|열|영";
    static final String ENGLISH = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|zero|a couple of|a couple|a pair of";
    static final String JAPANESE = "[一二三四五六七八九十]{1,3}";

    private static final Map<String, Integer> WORDS = words();

    private Numerals() {}

    /** @throws NumberFormatException when it is no number: only what a rule matched is handed in */
    static int of(String said) {
        String word = said.strip().toLowerCase(Locale.ROOT);
        Integer known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        String digits = word.replace(",", "");
        if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        }
        return tens(word);
    }

    /** 십삼, 二十一, 三. */
    private static int tens(String word) {
        int sum = 0;
        int last = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = "영일이삼사오육칠팔구".indexOf(word.charAt(i));
            digit = digit >= 0 ? digit : "〇一二三四五六七八九".indexOf(word.charAt(i));
            int unit = switch (word.charAt(i)) {
                case '십', '十' -> 10;
                case '백', '百' -> 100;
                default -> 0;
            };
            if (digit < 0 && unit == 0) {
                throw new NumberFormatException(word);
            }
            if (unit > 0) {
                sum += (last == 0 ? 1 : last) * unit;
                last = 0;
            } else {
                last = digit;
            }
        }
        return sum + last;
    }

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        put(words, "영 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯");
        put(words, "zero one two three four five six seven eight nine ten eleven twelve");
        put(words, "_ 하나 둘 셋 넷");
        put(words, "_ first second third fourth");
        put(words, "_ 1st 2nd 3rd 4th");
        put(words, "_ 첫 둘째 셋째 넷째");
        put(words, "_ ひと ふた");
        words.putAll(Map.of("석", 3, "넉", 4, "스무", 20, "twenty", 20, "a couple of", 2, "a couple", 2, "a pair of", 2,
                "첫째", 1));
        return Map.copyOf(words);
    }

    private static void put(Map<String, Integer> words, String row) {
        String[] each = row.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            words.putIfAbsent(each[i], i);
        }
    }
}
