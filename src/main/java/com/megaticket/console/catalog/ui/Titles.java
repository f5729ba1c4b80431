package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.Performance;
import com.megaticket.console.ui.Language;

/** The title of a performance in a language; the Korean one where there is no translation. */
public final class Titles {
    private Titles() {}

    public static String of(Performance performance, Language language) {
        return performance.titles().getOrDefault(language.tag(), performance.title());
    }
}
