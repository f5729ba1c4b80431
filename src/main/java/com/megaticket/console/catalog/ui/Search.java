package com.megaticket.console.catalog.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text holds what was typed. Letter case, width, spaces and the two kinds of kana do not count. A typed Hangul
 * consonant stands for every syllable that begins with it ({@code ㄷㅂ} finds 달빛), and the last syllable may be half typed:
 * {@code 하} finds 한밤, {@code 한} finds 하늘 while its next letter is still to come.
 */
final class Search {
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final Pattern NOT_JAMO = Pattern.compile("[^ㄱ-ㅣ]+");

    private Search() {}

    static boolean finds(String typed, String text) {
        String wanted = plain(typed);
        String searched = plain(text);
        for (int start = 0; start + wanted.length() <= searched.length(); start++) {
            if (matchesAt(wanted, searched, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAt(String wanted, String searched, int start) {
        for (int i = 0; i < wanted.length(); i++) {
            char want = wanted.charAt(i);
            char have = searched.charAt(start + i);
            char next = start + i + 1 < searched.length() ? searched.charAt(start + i + 1) : ' ';
            boolean last = i == wanted.length() - 1;
            if (want != have && want != initial(have) && !(last && isHalfTyped(want, have, next))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHalfTyped(char want, char have, char next) {
        if (!isSyllable(want) || !isSyllable(have) || initial(want) != initial(have)) {
            return false;
        }
        char typed = last(want);
        if (vowel(want) == vowel(have)) {
            // Nothing below the vowel yet; or the first half of two consonants (달 of 닭); or the next one's beginning.
            return typed == ' ' || grows(typed, last(have)) || (last(have) == ' ' && typed == initial(next));
        }
        return typed == ' ' && growsVowel(vowel(want), vowel(have));
    }

    private static boolean growsVowel(char typed, char whole) {
        return switch (typed) {
            case 'ㅗ' -> "ㅘㅙㅚ".indexOf(whole) >= 0;
            case 'ㅜ' -> "ㅝㅞㅟ".indexOf(whole) >= 0;
            case 'ㅡ' -> whole == 'ㅢ';
            default -> false;
        };
    }

    private static boolean grows(char typed, char whole) {
        return switch (typed) {
            case 'ㄱ' -> whole == 'ㄳ';
            case 'ㄴ' -> "ㄵㄶ".indexOf(whole) >= 0;
            case 'ㄹ' -> "ㄺㄻㄼㄽㄾㄿㅀ".indexOf(whole) >= 0;
            case 'ㅂ' -> whole == 'ㅄ';
            default -> false;
        };
    }

    private static boolean isSyllable(char letter) {
        return letter >= '가' && letter <= '힣';
    }

    private static char initial(char letter) {
        return isSyllable(letter) ? INITIALS.charAt((letter - '가') / (VOWELS.length() * FINALS.length())) : letter;
    }

    private static char vowel(char syllable) {
        return VOWELS.charAt((syllable - '가') / FINALS.length() % VOWELS.length());
    }

    private static char last(char syllable) {
        return FINALS.charAt((syllable - '가') % FINALS.length());
    }

    /** Single consonants are left as typed: normalizing would make another letter of them. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String narrow = NOT_JAMO.matcher(composed)
                .replaceAll(run -> Matcher.quoteReplacement(
                        Normalizer.normalize(run.group(), Normalizer.Form.NFKC)));
        var plain = new StringBuilder();
        narrow.toLowerCase(Locale.ROOT).chars()
                .filter(c -> !Character.isWhitespace(c))
                .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
