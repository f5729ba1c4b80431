package com.megaticket.console.assistant.transcript;

import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Writes a conversation down while it goes on. Everything stays in memory as well: a disk that takes nothing costs the keeping, not
 * the transcript, and what was not written is tried again with the next event. Safe on any thread.
 */
public final class TranscriptRecorder {
    private final TranscriptStore store;
    private final Background background;
    private final Supplier<Instant> clock;
    private final IntSupplier days;
    private final Ids ids;
    private final Consumer<Optional<Failure>> disk;
    private final List<TranscriptLine> lines = new ArrayList<>();
    private String conversation;
    private EventLines events = new EventLines();
    private int written;
    private boolean writing;

    /**
     * @param days how long transcripts are kept; 0 = not at all
     * @param disk told on a worker's thread that nothing can be kept, and, with empty, that it can again
     */
    public TranscriptRecorder(TranscriptStore store, Background background, Supplier<Instant> clock, IntSupplier days,
            Ids ids, Consumer<Optional<Failure>> disk) {
        this.store = store;
        this.background = background;
        this.clock = clock;
        this.days = days;
        this.ids = ids;
        this.disk = disk;
        this.conversation = ids.uuid();
    }

    /** Another conversation begins; what is still unwritten of the one before is given up. */
    public synchronized void beginAnew() {
        conversation = ids.uuid();
        events = new EventLines();
        lines.clear();
        written = 0;
    }

    public synchronized void heard(TalkEvent event) {
        lines.addAll(events.of(event, clock.get()));
        write();
    }

    /** Tries what is unwritten again. */
    public synchronized void again() {
        write();
    }

    public synchronized Transcript transcript() {
        return new Transcript(conversation, lines, 0);
    }

    /** Deletes what is older than the setting allows: all of it when nothing is to be kept. */
    public void tidy() {
        Instant least = days.getAsInt() == 0 ? Instant.MAX : clock.get().minus(Duration.ofDays(days.getAsInt()));
        background.run("transcripts", Background.USUAL_LIMIT, () -> store.deleteBegunBefore(least),
                new Done<>(_ -> {}));
    }

    /** One writing at a time, so that lines stay in order. Called with the lock. */
    private void write() {
        if (writing || days.getAsInt() == 0 || written == lines.size()) {
            return;
        }
        writing = true;
        String to = conversation;
        List<TranscriptLine> due = List.copyOf(lines.subList(written, lines.size()));
        Instant begun = lines.getFirst().at();
        background.run("transcript", Background.USUAL_LIMIT, () -> {
            store.append(to, begun, due);
            return due.size();
        }, new Done<>(count -> written(to, count)));
    }

    private synchronized void written(String to, int count) {
        writing = false;
        if (to.equals(conversation)) {
            written += count;
        }
        write();
    }

    private synchronized void failed() {
        writing = false;
    }

    private final class Done<T> implements Background.Done<T> {
        private final Consumer<T> then;

        Done(Consumer<T> then) {
            this.then = then;
        }

        @Override
        public void value(T value) {
            then.accept(value);
            disk.accept(Optional.empty());
        }

        @Override
        public void failed(Failure failure) {
            TranscriptRecorder.this.failed();
            disk.accept(Optional.of(failure));
        }
    }
}
