package com.megaticket.console.assistant.model;

import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.Message.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was said in one conversation, as a model is told it. Takes whatever a turn leaves behind; what it gives is always fit to be
 * sent ({@link Repair}). Safe on any thread.
 */
public final class History {
    private enum Kind {
        SAID, ANSWERED, RESULTS, NOTE
    }

    private record Entry(Kind kind, Message message) {}

    private final List<Entry> entries = new ArrayList<>();

    /** A person's words: they begin a turn. */
    public synchronized void said(String text) {
        entries.add(new Entry(Kind.SAID, Message.user(text)));
    }

    /** What happened outside of a turn, for example to a card. It is told with the next message, and stays when a turn is dropped. */
    public synchronized void note(String text) {
        entries.add(new Entry(Kind.NOTE, Message.user(text)));
    }

    /** What the model said, whole or cut off. */
    public synchronized void answered(List<Block> blocks) {
        entries.add(new Entry(Kind.ANSWERED, new Message(Role.ASSISTANT, blocks)));
    }

    public synchronized void results(List<Block.ToolResult> results) {
        entries.add(new Entry(Kind.RESULTS, new Message(Role.USER, List.copyOf(results))));
    }

    /**
     * Takes out the last turn, for "edit" and "again". Its notes stay, since what happened has happened.
     *
     * @return what the person had said; empty when nothing was
     */
    public synchronized Optional<String> dropLastTurn() {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).kind() == Kind.SAID) {
                var turn = entries.subList(i, entries.size());
                var said = ((Block.Text) turn.getFirst().message().blocks().getFirst()).text();
                turn.removeIf(e -> e.kind() != Kind.NOTE);
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    public synchronized void clear() {
        entries.clear();
    }

    /** Everything, in a form that can be sent. */
    public synchronized List<Message> messages() {
        return Repair.of(entries.stream().map(Entry::message).toList());
    }
}
