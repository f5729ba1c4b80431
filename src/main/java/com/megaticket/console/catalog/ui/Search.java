package com.megaticket.console.catalog.ui;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Whether a text holds what was typed: letter case and spaces do not count, and a typed Hangul consonant stands for every
 * syllable that begins with it ({@code ㄷㅂ} finds 달빛), as people search in Korea.
 */
final class Search {
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final int SYLLABLES_PER_INITIAL = 588;

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
            if (want != have && want != initial(have)) {
                return false;
            }
        }
        return true;
    }

    private static char initial(char syllable) {
        return syllable >= '가' && syllable <= '힣'
                ? INITIALS.charAt((syllable - '가') / SYLLABLES_PER_INITIAL)
                : syllable;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
