package com.megaticket.console.assistant;

import java.util.Locale;

/** A language the assistant understands and answers in: that of the person's words, whatever the window's own is. */
public enum Tongue {
    KO(Locale.KOREAN), EN(Locale.ENGLISH), JA(Locale.JAPANESE);

    private final Locale locale;

    Tongue(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code ko}, {@code en}, {@code ja}. */
    public String tag() {
        return locale.getLanguage();
    }
}
