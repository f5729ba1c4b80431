package com.megaticket.console.assistant.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Hears a conversation and waits for what is to come. */
public final class Ears implements Consumer<TalkEvent> {
    private final BlockingQueue<TalkEvent> events = new LinkedBlockingQueue<>();
    private final List<TalkEvent> heard = new ArrayList<>();

    @Override
    public void accept(TalkEvent event) {
        events.add(event);
    }

    /** Waits for the next event of a kind; what comes before it is heard too. */
    public <E extends TalkEvent> E next(Class<E> kind) throws InterruptedException {
        while (true) {
            TalkEvent event = events.poll(5, TimeUnit.SECONDS);
            assertThat(event).as("waiting for %s after %s", kind.getSimpleName(), heard).isNotNull();
            heard.add(event);
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
    }

    /** What a card came to. */
    public TalkEvent.CardState.Settled settled() throws InterruptedException {
        while (true) {
            if (next(TalkEvent.CardChanged.class).state() instanceof TalkEvent.CardState.Settled settled) {
                return settled;
            }
        }
    }

    public List<TalkEvent> heard() {
        events.drainTo(heard);
        return List.copyOf(heard);
    }
}
