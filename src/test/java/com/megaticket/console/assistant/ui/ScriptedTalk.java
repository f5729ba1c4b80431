package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.Conversation;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Test twin of the port: keeps what it was asked to do, and tells what the test lets happen. */
final class ScriptedTalk implements Conversation {
    final List<String> asked = new ArrayList<>();
    private final List<Consumer<TalkEvent>> listeners = new ArrayList<>();
    /** What {@link #say}, {@link #again} and {@link #edit} answer. */
    boolean takes = true;

    void tell(TalkEvent... events) {
        for (TalkEvent event : events) {
            listeners.forEach(listener -> listener.accept(event));
        }
    }

    @Override
    public void listen(Consumer<TalkEvent> listener) {
        listeners.add(listener);
    }

    @Override
    public boolean say(String text) {
        asked.add("say " + text);
        return takes;
    }

    @Override
    public boolean again() {
        asked.add("again");
        return takes;
    }

    @Override
    public boolean edit(String text) {
        asked.add("edit " + text);
        return takes;
    }

    @Override
    public void stop() {
        asked.add("stop");
    }

    @Override
    public void approve(String proposalId) {
        asked.add("approve " + proposalId);
    }

    @Override
    public void deny(String proposalId) {
        asked.add("deny " + proposalId);
    }

    @Override
    public void confirm(String holdingId, Money shown) {
        asked.add("confirm " + holdingId);
    }

    @Override
    public void release(String holdingId) {
        asked.add("release " + holdingId);
    }

    @Override
    public void atDesk(DeskNews news) {
        asked.add("at desk " + news);
    }

    @Override
    public void customer(Optional<String> login) {
        asked.add("customer " + login.orElse("-"));
    }

    @Override
    public void restart() {
        asked.add("restart");
    }
}
