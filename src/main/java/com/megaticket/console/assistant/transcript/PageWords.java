package com.megaticket.console.assistant.transcript;

import java.time.Instant;
import java.util.Optional;

/** Port: what a transcript says to a reader, in the reader's language. What a later version wrote is given as it stands. */
public interface PageWords {
    /** Tag of the language: {@code ko}. */
    String language();

    String text(String key);

    /** Hour, minute and second. */
    String time(Instant at);

    String dateTime(Instant at);

    /** @param tier as a line has it; empty = not known */
    String answerer(String tier);

    String tool(String name);

    /** What a card asked for, line by line: heading, show, seats and total. */
    String card(TranscriptLine asked);

    /**
     * What became of a card or a look-up.
     *
     * @param tool empty = not known
     * @param outcome {@code ok} or the code of a refusal
     * @param booking number people read aloud, or empty
     */
    String outcome(String tool, String outcome, String booking);

    /** How a turn ended, who took over, what was done at the counter; empty = nothing a reader misses. */
    Optional<String> note(TranscriptLine line);
}
