package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.Effect;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The transcript, made of what happens. Grows at its end; the last entry is always the tail. FX thread. */
final class Entries {
    private final ObservableList<Entry> list = FXCollections.observableArrayList(Entry.TAIL);
    private final List<Entry.Source> sources = new ArrayList<>();
    private Answerer by = new Answerer(Tier.GUIDED, Optional.empty());
    private int made;

    ObservableList<Entry> list() {
        return list;
    }

    void apply(TalkEvent event) {
        switch (event) {
            case TalkEvent.Said said -> said(said);
            case TalkEvent.Began began -> {
                by = new Answerer(began.tier(), began.target());
                sources.clear();
            }
            case TalkEvent.Text text -> text(text);
            case TalkEvent.Restarted again -> removeIf(e -> e.turn() == again.turn() && (e instanceof Entry.Answer
                    || (e instanceof Entry.ToolLine line && line.stage() instanceof Entry.Stage.Begun)));
            case TalkEvent.ToolBegun tool -> tool(tool.turn(), tool.callId(), tool.name(), "", new Entry.Stage.Begun());
            case TalkEvent.ToolRuns tool ->
                tool(tool.turn(), tool.callId(), tool.name(), tool.arguments(), new Entry.Stage.Runs());
            case TalkEvent.ToolEnded tool -> ended(tool);
            case TalkEvent.Asked asked -> {
                whole(asked.turn());
                add(new Entry.CardLine(asked.turn(), asked.proposal(), new CardState.Open(), false));
            }
            case TalkEvent.CardChanged card -> {
                undone(card.state());
                changed(card);
            }
            case TalkEvent.Switched switched -> add(note(switched.turn(),
                    new Entry.What.Switched(switched.from(), switched.to(), switched.why()), false));
            case TalkEvent.Ended end -> ended(end);
            case TalkEvent.Doubted doubted -> lastAnswer(doubted.turn())
                    .ifPresent(a -> put(list.indexOf(a), a.doubting(doubted.words())));
            case TalkEvent.AtDesk(var turn, DeskNews news) -> {
                if (news instanceof DeskNews.Settled(var _, Card card, ToolAnswer answer)) {
                    list.replaceAll(e -> e instanceof Entry.CardLine line && isUnknown(line, card)
                            ? line.at(new CardState.Settled(answer))
                            : e);
                }
                if (!(news instanceof DeskNews.Prolonged)) {
                    add(note(turn, new Entry.What.AtDesk(news), false));
                }
            }
            case TalkEvent.Offered _,TalkEvent.Used _ -> {
            }
        }
    }

    /** A message put anew stands in place of the one before: what it looked up and was told is gone, what it changed stays. */
    void forget(int turn) {
        removeIf(e -> e.turn() == turn && !changedSomething(e));
    }

    /** The message stays, its failed answer goes. */
    void forgetAnswer(int turn) {
        removeIf(e -> e.turn() == turn && !(e instanceof Entry.Said) && !changedSomething(e));
    }

    void clear() {
        list.setAll(Entry.TAIL);
    }

    void open(Entry.ToolLine line, boolean now) {
        replace(line.key(), Entry.ToolLine.class, l -> l.opened(now));
    }

    Optional<Entry.CardLine> card(String proposalId) {
        return list.stream()
                .filter(e -> e instanceof Entry.CardLine card && card.proposal().id().equals(proposalId))
                .map(Entry.CardLine.class::cast)
                .findFirst();
    }

    Optional<Entry.Said> lastSaid() {
        return list.reversed().stream().filter(Entry.Said.class::isInstance).map(Entry.Said.class::cast).findFirst();
    }

    Optional<Entry.Answer> lastAnswer(int turn) {
        return list.reversed().stream().filter(e -> e.turn() == turn).flatMap(e -> Entry.answer(e).stream())
                .findFirst();
    }

    /** What became of a card stands where it happened: last, below what was said since it was asked. */
    private void changed(TalkEvent.CardChanged changed) {
        card(changed.proposalId()).ifPresent(line -> {
            var now = line.at(changed.state());
            boolean comes = last() instanceof Entry.Answer answer && answer.flow() == Entry.Flow.COMING;
            if (changed.state() instanceof CardState.Settled && !comes && !last().equals(line)) {
                list.remove(line);
                add(now);
            } else {
                put(list.indexOf(line), now);
            }
        });
    }

    /** A sale that was cancelled since is not left standing as sold. */
    private void undone(CardState state) {
        if (state instanceof CardState.Settled(ToolAnswer.Ok(Results.Cancelled gone, var _))) {
            list.replaceAll(e -> e instanceof Entry.CardLine card
                    && card.sold().equals(Optional.of(gone.reservationId())) ? card.cancelled() : e);
        }
    }

    private void said(TalkEvent.Said said) {
        // Asking again may tell the message again.
        removeIf(e -> e instanceof Entry.Said before && before.text().equals(said.text())
                && list.indexOf(e) == list.size() - 2);
        noMoreRetries();
        add(new Entry.Said(said.turn(), said.text()));
    }

    private void noMoreRetries() {
        list.replaceAll(e -> e instanceof Entry.Note note && note.retry()
                ? new Entry.Note(note.key(), note.turn(), note.what(), false)
                : e);
    }

    private void text(TalkEvent.Text text) {
        if (last() instanceof Entry.Answer answer && answer.turn() == text.turn()
                && answer.flow() == Entry.Flow.COMING) {
            put(list.size() - 2, answer.now(answer.text() + text.delta(), Entry.Flow.COMING));
        } else if (!text.delta().isBlank()) {
            add(new Entry.Answer("answer-" + made++, text.turn(), by, text.delta().stripLeading(), Entry.Flow.COMING,
                    List.of(), List.of()));
        }
    }

    private void tool(int turn, String callId, String name, String arguments, Entry.Stage stage) {
        whole(turn);
        if (!replace("tool-" + callId, Entry.ToolLine.class,
                line -> new Entry.ToolLine(turn, callId, name, stage, arguments, line.open()))) {
            add(new Entry.ToolLine(turn, callId, name, stage, arguments, false));
        }
    }

    private void ended(TalkEvent.ToolEnded tool) {
        var stage = new Entry.Stage.Ended(tool.answer(), tool.result(), tool.took());
        if (!replace("tool-" + tool.callId(), Entry.ToolLine.class, line -> line.at(stage))) {
            add(new Entry.ToolLine(tool.turn(), tool.callId(), "", stage, "", false));
        }
        find("tool-" + tool.callId()).filter(Entry.ToolLine.class::isInstance).map(Entry.ToolLine.class::cast)
                .flatMap(line -> ToolName.of(line.name()))
                .filter(name -> name.effect() == Effect.READ && tool.answer() instanceof ToolAnswer.Ok)
                .ifPresent(name -> source(name, ((ToolAnswer.Ok) tool.answer())));
    }

    /** Of several readings by one tool the oldest counts: an answer is as old as what it rests on. */
    private void source(ToolName name, ToolAnswer.Ok read) {
        if (sources.stream().noneMatch(s -> s.tool().equals(name.text()) && !s.asOf().isAfter(read.asOf()))) {
            sources.removeIf(s -> s.tool().equals(name.text()));
            sources.add(new Entry.Source(name.text(), read.asOf()));
        }
    }

    private void ended(TalkEvent.Ended end) {
        boolean done = end.end() instanceof TurnEnd.Done;
        list.replaceAll(e -> e.turn() != end.turn() ? e : switch (e) {
            case Entry.Answer a when a.flow() == Entry.Flow.COMING ->
                a.now(a.text().stripTrailing(), done ? Entry.Flow.WHOLE : Entry.Flow.CUT);
            case Entry.ToolLine line when !(line.stage() instanceof Entry.Stage.Ended) ->
                line.at(new Entry.Stage.Dropped());
            default -> e;
        });
        lastAnswer(end.turn()).ifPresent(a -> put(list.indexOf(a), a.restingOn(sources)));
        if (!done) {
            noMoreRetries();
            add(note(end.turn(), new Entry.What.Unfinished(end.end()), helpsAgain(end.end())));
        }
    }

    /** What is used up or too long stays so: only a new conversation helps. */
    private static boolean helpsAgain(TurnEnd end) {
        return switch (end) {
            case TurnEnd.OutOfBudget(var budget) -> budget != TurnEnd.Budget.MONEY;
            case TurnEnd.Failed(var problem, var _) -> problem.kind() != ModelProblem.Kind.CONTEXT_FULL;
            case TurnEnd.Stopped _,TurnEnd.Cut _,TurnEnd.Done _ -> true;
        };
    }

    private Entry.Note note(int turn, Entry.What what, boolean retry) {
        return new Entry.Note("note-" + made++, turn, what, retry);
    }

    private static boolean changedSomething(Entry entry) {
        return entry instanceof Entry.CardLine card
                && !(card.state() instanceof CardState.Settled(ToolAnswer.Refused _));
    }

    private static boolean isUnknown(Entry.CardLine line, Card card) {
        return line.proposal().card().equals(card)
                && line.state() instanceof CardState.Settled(ToolAnswer.Refused refused)
                && refused.code() == ErrorCode.OUTCOME_UNKNOWN;
    }

    /** The text of a turn that goes on with a tool or a card is whole. */
    private void whole(int turn) {
        if (last() instanceof Entry.Answer a && a.turn() == turn && a.flow() == Entry.Flow.COMING) {
            put(list.size() - 2, a.now(a.text().stripTrailing(), Entry.Flow.WHOLE));
        }
    }

    private Entry last() {
        return list.size() < 2 ? Entry.TAIL : list.get(list.size() - 2);
    }

    private void add(Entry entry) {
        list.add(list.size() - 1, entry);
    }

    private void put(int place, Entry entry) {
        list.set(place, entry);
    }

    private void removeIf(Predicate<Entry> gone) {
        list.removeIf(e -> !(e instanceof Entry.Tail) && gone.test(e));
    }

    private Optional<Entry> find(String key) {
        return list.stream().filter(e -> e.key().equals(key)).findFirst();
    }

    private <E extends Entry> boolean replace(String key, Class<E> kind, UnaryOperator<E> change) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).key().equals(key) && kind.isInstance(list.get(i))) {
                put(i, change.apply(kind.cast(list.get(i))));
                return true;
            }
        }
        return false;
    }
}
