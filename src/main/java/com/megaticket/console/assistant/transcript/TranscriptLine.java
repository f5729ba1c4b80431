package com.megaticket.console.assistant.transcript;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that happened, flat, so that a later version can read it too. Redacted.
 *
 * @param at service time
 * @param facts by name, in order; all texts
 */
public record TranscriptLine(Instant at, int turn, Kind kind, Map<String, String> facts) {
    public TranscriptLine {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public enum Kind {
        SAID, BEGAN, ANSWER,
        /** The text of the turn so far did not count. */
        RESTARTED, TOOL_CALLED, TOOL_ENDED, CARD_ASKED, CARD_CHANGED, OFFERED, USED, ENDED, SWITCHED, DOUBTED, AT_DESK;

        /** {@code tool-called}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
