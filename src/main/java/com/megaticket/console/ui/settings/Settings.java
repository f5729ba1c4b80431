package com.megaticket.console.ui.settings;

import com.megaticket.console.ui.Language;

/**
 * What a person chose about the console. Immutable.
 *
 * @param textPercent size of all texts, 100 to 200 %
 * @param holdSeconds how long a new hold lasts, 30 to 120 s
 * @param seatLimit most seats of one order, 1 to 96: a sale of more does not fit into one transaction
 * @param transcriptDays how long conversations with the assistant are kept, 0 to 365 days; 0 = not at all
 */
public record Settings(
        Language language,
        Theme theme,
        int textPercent,
        int holdSeconds,
        int seatLimit,
        Warnings warnings,
        int transcriptDays) {
    public static final int TEXT_LEAST = 100;
    public static final int TEXT_MOST = 200;
    public static final int HOLD_LEAST = 30;
    public static final int HOLD_MOST = 120;
    public static final int SEATS_MOST = 96;
    public static final int DAYS_MOST = 365;

    public Settings {
        within("text size", textPercent, TEXT_LEAST, TEXT_MOST);
        within("hold", holdSeconds, HOLD_LEAST, HOLD_MOST);
        within("seat limit", seatLimit, 1, SEATS_MOST);
        within("days of transcripts", transcriptDays, 0, DAYS_MOST);
    }

    /** Before anything was chosen. */
    public static Settings usual(Language language) {
        return new Settings(language, Theme.LIGHT, TEXT_LEAST, 60, SEATS_MOST, Warnings.USUAL, 30);
    }

    public Settings withLanguage(Language next) {
        return new Settings(next, theme, textPercent, holdSeconds, seatLimit, warnings, transcriptDays);
    }

    public Settings withTheme(Theme next) {
        return new Settings(language, next, textPercent, holdSeconds, seatLimit, warnings, transcriptDays);
    }

    public Settings withTextPercent(int next) {
        return new Settings(language, theme, next, holdSeconds, seatLimit, warnings, transcriptDays);
    }

    public Settings withHoldSeconds(int next) {
        return new Settings(language, theme, textPercent, next, seatLimit, warnings, transcriptDays);
    }

    public Settings withSeatLimit(int next) {
        return new Settings(language, theme, textPercent, holdSeconds, next, warnings, transcriptDays);
    }

    public Settings withWarnings(Warnings next) {
        return new Settings(language, theme, textPercent, holdSeconds, seatLimit, next, transcriptDays);
    }

    public Settings withTranscriptDays(int next) {
        return new Settings(language, theme, textPercent, holdSeconds, seatLimit, warnings, next);
    }

    private static void within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " is " + least + " to " + most + ", not " + value);
        }
    }
}
