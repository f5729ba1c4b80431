package com.megaticket.console.assistant.transcript;

import com.megaticket.console.shared.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: keeps transcripts on this computer. Blocking, never on the FX thread. Every method may throw a {@link Fault} of the disk. */
public interface TranscriptStore {
    /**
     * Adds lines at the end: all of them or none.
     *
     * @param begunAt of the conversation, the same at every call
     */
    void append(String conversation, Instant begunAt, List<TranscriptLine> lines);

    /** What is kept, latest first. */
    List<Kept> list();

    /** Empty when it is not kept. A line that cannot be understood is left out and counted. */
    Optional<Transcript> read(String conversation);

    /** @return how many were deleted */
    int deleteBegunBefore(Instant moment);

    record Kept(String conversation, Instant begunAt) {}
}
