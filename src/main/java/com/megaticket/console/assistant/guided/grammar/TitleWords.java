package com.megaticket.console.assistant.guided.grammar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One title in one language, with its words. */
record TitleWords(String id, String compact, Pattern whole, Pattern part, List<String> telling) {
    private static final String BETWEEN = "[\\s\\p{P}\\p{S}]{0,3}";
    /** Where a word ends: spaces and signs, and in Japanese a change of script. */
    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}]+"
            + "|(?<=[ァ-ヶー])(?=[^ァ-ヶー])|(?<=[^ァ-ヶー])(?=[ァ-ヶー])|(?<=[一-龯])(?=[ぁ-ん])|(?<=[ぁ-ん])(?=[一-龯])");
    /** Words that titles share with ordinary speech: alone they name nothing. */
    private static final Set<String> COMMON = Set.of("오는", "번째", "시간", "음악회", "공연", "뮤지컬", "연극", "콘서트", "하루", "오늘",
            "내일", "아홉",
            "사람", "the", "and", "for", "with", "day", "night", "first", "second", "third", "live", "seat", "window",
            "hour",
            "concert", "floor", "zero", "show", "ninth", "時間", "音楽会", "公演", "ライブ", "番目", "三階", "第一夜", "今日");
    private static final int LATIN = 4;
    private static final int FEWEST_ALIKE = 4;

    TitleWords {
        telling = List.copyOf(telling);
    }

    TitleWords(String id, String name) {
        this(id, compact(name), whole(name), part(words(name)),
                words(name).stream().filter(TitleWords::tells).toList());
    }

    /** Letters of the telling words in it. */
    int score(String said) {
        String lower = compact(said);
        return telling.stream().filter(lower::contains).mapToInt(String::length).sum();
    }

    double likeness(String said) {
        String other = said.toLowerCase(Locale.ROOT);
        boolean comparable = other.length() >= FEWEST_ALIKE && compact.length() >= FEWEST_ALIKE
                && Math.abs(other.length() - compact.length()) <= compact.length() / 3;
        return comparable ? Jamo.likeness(other, compact) : 0;
    }

    private static String compact(String name) {
        return Plain.of(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Pattern whole(String name) {
        String letters = compact(name.replaceFirst("(?i)^(?:the|an|a) ", ""));
        String regex = letters.codePoints().mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining(BETWEEN));
        return Page.rule("(?<![\\p{L}\\p{N}])(?:[\\[(「『\"']|the )?".replace("(?<![\\p{L}\\p{N}])",
                latin(letters) ? "(?<![\\p{L}\\p{N}])" : "")
                + regex + "[\\])」』\"']?" + (latin(letters) ? "(?![\\p{L}\\p{N}])" : ""));
    }

    private static Pattern part(List<String> words) {
        String any = words.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(w -> Pattern.quote(w) + (latin(w) ? "(?![a-z])" : "")).collect(Collectors.joining("|"));
        boolean spaced = words.stream().anyMatch(w -> w.chars().anyMatch(c -> (c >= '가' && c <= '힣') || c < 0x250));
        return Page.rule((spaced ? "(?<![가-힣a-z0-9])" : "") + "(?:" + any + ")의?(?:" + BETWEEN + "(?:" + any + ")의?)*");
    }

    private static List<String> words(String name) {
        List<String> words = Arrays.stream(SPLIT.split(Plain.of(name).toLowerCase(Locale.ROOT), -1))
                .map(w -> w.length() > 1 && w.endsWith("의") ? w.substring(0, w.length() - 1) : w)
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
        return words.isEmpty() ? List.of(compact(name)) : words;
    }

    private static boolean tells(String word) {
        boolean hiragana = word.chars().allMatch(c -> c >= 'ぁ' && c <= 'ん');
        int least = latin(word) ? LATIN : hiragana ? FEWEST_ALIKE : 2;
        return word.length() >= least && !COMMON.contains(word) && word.chars().noneMatch(Character::isDigit);
    }

    private static boolean latin(String word) {
        return word.chars().allMatch(c -> c < 0x250);
    }
}
