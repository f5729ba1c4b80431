package com.megaticket.console.assistant.transcript;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One conversation from its beginning.
 *
 * @param conversation its unique id
 * @param damaged lines that could not be read: told, not hidden
 */
public record Transcript(String conversation, List<TranscriptLine> lines, int damaged) {
    public Transcript {
        lines = List.copyOf(lines);
    }

    public Optional<Instant> begunAt() {
        return lines.stream().map(TranscriptLine::at).findFirst();
    }
}
