package com.megaticket.console.ui;

import java.util.Locale;

/** The languages of the console, complete each. */
public enum Language {
    KO("한국어", Locale.KOREAN), EN("English", Locale.ENGLISH), JA("日本語", Locale.JAPANESE);

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /** Its name in itself, as a choice shows it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code ko}, {@code en}, {@code ja}: suffix of bundle files and key of translated titles. */
    public String tag() {
        return locale.getLanguage();
    }

    /** Korean on a Korean system, Japanese on a Japanese one, else English. */
    public static Language of(Locale system) {
        for (Language language : values()) {
            if (language.tag().equals(system.getLanguage())) {
                return language;
            }
        }
        return EN;
    }
}
