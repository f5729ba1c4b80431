package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.talk.Conversation;
import com.megaticket.console.assistant.transcript.ExportFile;
import com.megaticket.console.assistant.transcript.TranscriptStore;
import com.megaticket.console.shared.Ids;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What the panel works with.
 *
 * @param clock service time, by which proposals and holds run out
 * @param first who will answer, as far as it is known before anything was said
 * @param prices by which the meter counts
 */
public record AssistantEquipment(
        Conversation conversation, Supplier<Instant> clock, Answerer first, Prices prices, Keeping keeping) {
    /**
     * How transcripts are kept and given out.
     *
     * @param days as the settings have it at the moment; 0 = none is kept
     */
    public record Keeping(TranscriptStore store, IntSupplier days, Ids ids, ExportPlace place, ExportFile file) {}
}
