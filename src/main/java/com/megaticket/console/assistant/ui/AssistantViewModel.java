package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.CacheMeter;
import com.megaticket.console.assistant.model.ModelTraits;
import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.talk.Conversation;
import com.megaticket.console.assistant.talk.QuickReply;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.shared.Money;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/** The conversation as the panel shows and drives it. FX thread. */
public final class AssistantViewModel {
    /** A card younger than this was not read: an Enter meant for the message before must not approve it. */
    static final Duration READ = Duration.ofMillis(700);

    private final UiKit kit;
    private final Conversation conversation;
    private final Supplier<Instant> clock;
    private final Runnable anew;
    private final Prices prices;
    private final Entries entries = new Entries();
    private final Composer composer = new Composer();
    private final Waiting waiting = new Waiting();
    private final LiveCards live;
    private final SpokenTexts spokenTexts;
    private final Titles titles;
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.IDLE);
    private final ReadOnlyObjectWrapper<Answerer> badge;
    private final ReadOnlyObjectWrapper<CacheMeter> meter = new ReadOnlyObjectWrapper<>(CacheMeter.START);
    private final ReadOnlyObjectWrapper<Optional<String>> customer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private final EventPump pump;
    private final ReadOnlyLongWrapper folded = new ReadOnlyLongWrapper();
    private int turn;

    enum Mode {
        IDLE, BUSY,
        /** Stop was pressed, and something is awaited that cannot be taken back. */
        STOPPING
    }

    /** @param anew told when another conversation begins */
    AssistantViewModel(UiKit kit, AssistantEquipment with, Runnable anew) {
        this.kit = kit;
        this.anew = anew;
        conversation = with.conversation();
        clock = with.clock();
        prices = with.prices();
        live = new LiveCards(clock);
        badge = new ReadOnlyObjectWrapper<>(with.first());
        titles = new Titles(kit.messages().language());
        spokenTexts = new SpokenTexts(kit.messages(), entries);
        pump = new EventPump(kit.work().fx(), this::happened);
        conversation.listen(pump);
        kit.ticks().now().subscribe(_ -> look());
    }

    Messages messages() {
        return kit.messages();
    }

    ObservableValue<Instant> ticks() {
        return kit.ticks().now();
    }

    Instant now() {
        return clock.get();
    }

    ObservableList<Entry> entries() {
        return entries.list();
    }

    Composer composer() {
        return composer;
    }

    ReadOnlyObjectProperty<Mode> mode() {
        return mode.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Waiting.Wait> waiting() {
        return waiting.state();
    }

    ReadOnlyObjectProperty<Answerer> badge() {
        return badge.getReadOnlyProperty();
    }

    /** What the turn and the conversations of this window used and cost. */
    ReadOnlyObjectProperty<CacheMeter> meter() {
        return meter.getReadOnlyProperty();
    }

    Prices prices() {
        return prices;
    }

    ReadOnlyObjectProperty<List<Live>> live() {
        return live.now();
    }

    ReadOnlyObjectProperty<Optional<String>> customer() {
        return customer.getReadOnlyProperty();
    }

    /** The last finished thing in words, for a screen reader. */
    ReadOnlyStringProperty spoken() {
        return spoken.getReadOnlyProperty();
    }

    /** Events that are in the transcript, texts counted as they were joined: follows an event to the frame that shows it. */
    public ReadOnlyLongProperty folded() {
        return folded.getReadOnlyProperty();
    }

    /** Sends the draft, or puts it in place of the last message. */
    void send() {
        String text = composer.draft().get().strip();
        if (text.isEmpty() || mode.get() != Mode.IDLE) {
            return;
        }
        if (!composer.editing().get()) {
            say(text);
            return;
        }
        entries.lastSaid().ifPresent(last -> begin(() -> conversation.edit(text), () -> {
            entries.forget(last.turn());
            composer.sent();
        }));
    }

    /** Says one of the answers offered, or an example; a draft stays. */
    void say(String text) {
        boolean own = text.equals(composer.draft().get().strip());
        begin(() -> conversation.say(text), own ? composer::sent : () -> {});
    }

    /** Answers to choose from by one key; before anything was said, what one can ask. */
    List<QuickReply> replies() {
        return entries.list().size() > 1
                ? composer.replies().get()
                : Stream.of(kit.messages().text("assistant.example.1"), kit.messages().text("assistant.example.2"),
                        kit.messages().text("assistant.example.3")).map(QuickReply::of).toList();
    }

    /** @param number from 1, as on the button */
    void reply(int number) {
        if (number >= 1 && number <= replies().size()) {
            say(replies().get(number - 1).says());
        }
    }

    void again() {
        entries.lastSaid().ifPresent(last -> begin(conversation::again,
                () -> entries.forgetAnswer(last.turn())));
    }

    void stop() {
        if (mode.get() == Mode.BUSY) {
            mode.set(Mode.STOPPING);
            conversation.stop();
        }
    }

    void editLast() {
        if (mode.get() == Mode.IDLE && !composer.editing().get()) {
            entries.lastSaid().ifPresent(last -> composer.edit(last.text()));
        }
    }

    /** Ends what is nearest: the turn, editing, or the one card that asks. */
    void escape() {
        if (mode.get() != Mode.IDLE) {
            stop();
        } else if (composer.editing().get()) {
            composer.leaveEdit();
        } else {
            live.one().ifPresent(card -> deny(card.proposal().id()));
        }
    }

    /** Enter in an empty field: approves the one open card that takes it. */
    void commitOne() {
        oneRead().filter(card -> card.key() == Live.Key.ENTER).ifPresent(card -> approve(card.proposal().id()));
    }

    /** Alt+Enter: approves the one open card, or sells the one hold. */
    void commitOnPurpose() {
        oneRead().ifPresentOrElse(card -> approve(card.proposal().id()), () -> {
            if (live.open().isEmpty()) {
                live.oneHold().ifPresent(hold -> confirm(hold.held().holdingId(), hold.held().total()));
            }
        });
    }

    /** The one open card, once it has been there long enough to be read. */
    private Optional<Live.Approval> oneRead() {
        return live.one().filter(card -> !card.since().plus(READ).isAfter(clock.get()));
    }

    void approve(String proposalId) {
        if (live.open().stream().anyMatch(card -> card.proposal().id().equals(proposalId))) {
            conversation.approve(proposalId);
        }
    }

    void deny(String proposalId) {
        conversation.deny(proposalId);
    }

    void confirm(String holdingId, Money shown) {
        live.asked(holdingId);
        conversation.confirm(holdingId, shown);
    }

    void release(String holdingId) {
        live.asked(holdingId);
        conversation.release(holdingId);
    }

    void open(Entry.ToolLine line, boolean now) {
        entries.open(line, now);
    }

    void restart() {
        if (mode.get() == Mode.IDLE) {
            begun();
            conversation.restart();
        }
    }

    /** Another customer: a conversation of their own. */
    void customer(Optional<String> login) {
        if (mode.get() == Mode.IDLE && !login.equals(customer.get())) {
            customer.set(login);
            begun();
            conversation.customer(login);
        }
    }

    private void begun() {
        entries.clear();
        live.clear();
        composer.sent();
        composer.offer(List.of());
        anew.run();
    }

    private void begin(Supplier<Boolean> ask, Runnable taken) {
        if (mode.get() != Mode.IDLE) {
            return;
        }
        mode.set(Mode.BUSY);
        waiting.moved(clock.get());
        if (ask.get()) {
            taken.run();
        } else {
            mode.set(Mode.IDLE);
        }
        look();
    }

    private void happened(List<TalkEvent> events) {
        events.forEach(this::happened);
        folded.set(pump.delivered());
        waiting.moved(clock.get());
        look();
    }

    private void happened(TalkEvent told) {
        TalkEvent event = titles.shown(told);
        turn = Math.max(turn, event.turn());
        entries.apply(event);
        live.apply(event);
        spokenTexts.of(event).ifPresent(this::speak);
        switch (event) {
            case TalkEvent.Said _ -> {
                mode.set(Mode.BUSY);
                composer.offer(List.of());
                meter.set(meter.get().newTurn());
            }
            case TalkEvent.Began began -> badge.set(new Answerer(began.tier(), began.target()));
            case TalkEvent.Switched switched -> badge.set(new Answerer(switched.to(), Optional.empty()));
            case TalkEvent.Offered offered -> composer.offer(offered.replies());
            case TalkEvent.Used used -> meter.set(meter.get().plus(used.usage(),
                    prices.of(used.target().modelId()),
                    ModelTraits.of(used.target().modelId()).minimumPrefix().isPresent()));
            case TalkEvent.Ended end when end.turn() == turn -> ended(end.end());
            default -> {
            }
        }
    }

    private void ended(TurnEnd end) {
        mode.set(Mode.IDLE);
        if (!(end instanceof TurnEnd.Done)) {
            composer.offer(List.of());
        }
    }

    private void speak(String words) {
        // The same words again are news too.
        spoken.set("");
        spoken.set(words);
    }

    private void look() {
        waiting.look(mode.get() != Mode.IDLE && live.open().isEmpty(), clock.get());
    }
}
