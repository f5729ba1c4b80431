package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.transcript.ExportFile;
import com.megaticket.console.assistant.transcript.Transcript;
import com.megaticket.console.assistant.transcript.TranscriptLine;
import com.megaticket.console.assistant.transcript.TranscriptStore;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Test twin of a disk and of a person who chooses a file. */
final class FakeKeeping implements TranscriptStore, ExportFile, ExportPlace, Ids {
    final Map<String, List<TranscriptLine>> kept = new LinkedHashMap<>();
    final Map<Path, String> written = new LinkedHashMap<>();
    final List<Instant> deletedBefore = new ArrayList<>();
    boolean full;
    boolean cancels;
    int days = 30;
    private int made;

    AssistantEquipment.Keeping keeping() {
        return new AssistantEquipment.Keeping(this, () -> days, this, this, this);
    }

    @Override
    public void append(String conversation, Instant begunAt, List<TranscriptLine> lines) {
        disk();
        kept.computeIfAbsent(conversation, _ -> new ArrayList<>()).addAll(lines);
    }

    @Override
    public List<Kept> list() {
        return List.of();
    }

    @Override
    public Optional<Transcript> read(String conversation) {
        return Optional.ofNullable(kept.get(conversation)).map(lines -> new Transcript(conversation, lines, 0));
    }

    @Override
    public int deleteBegunBefore(Instant moment) {
        deletedBefore.add(moment);
        return 0;
    }

    @Override
    public void write(Path file, String text) {
        disk();
        written.put(file, text);
    }

    @Override
    public Optional<Path> choose(Format format, String suggestedName) {
        return cancels ? Optional.empty() : Optional.of(Path.of("chosen", suggestedName));
    }

    private void disk() {
        if (full) {
            throw new Fault(new Failure.Misconfigured("disk:/folder", "no space left", ""));
        }
    }

    @Override
    public String uuid() {
        return "conversation-" + ++made;
    }

    @Override
    public int number(int bound) {
        return 0;
    }
}
