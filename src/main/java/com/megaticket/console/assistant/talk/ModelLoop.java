package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.History;
import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelRequest;
import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Turns of a model with tools: it is asked, its calls go to the registry, their results back to it, until it has said its say. A call
 * that opens a card ends the turn: the model hears of the outcome with the next words. All tiers of a conversation share one.
 */
public final class ModelLoop {
    static final int ROUNDS = 8;
    static final Duration TIME = Duration.ofSeconds(60);
    private static final String UNREADABLE = "{\"success\":false,\"errorCode\":\"INVALID_INPUT\",\"message\":\"the input was not a whole JSON object; nothing ran\"}";

    private final Model model;
    private final Brief brief;
    private final AnswerJson answers;
    private final Supplier<Instant> clock;
    private final Spending spending;
    private final History history = new History();
    private final Waiting waiting = new Waiting();
    private final Facts facts = new Facts();
    private final Situation situation = new Situation();
    /** Told after the results that said of the same that nobody knows. */
    private final Queue<String> found = new ConcurrentLinkedQueue<>();

    public ModelLoop(Model model, Brief brief, AnswerJson answers, Supplier<Instant> clock, ModelSettings settings) {
        this.model = model;
        this.brief = brief;
        this.answers = answers;
        this.clock = clock;
        spending = new Spending(Prices.published(), settings.costCap());
    }

    /** This loop on one model. */
    public Responder on(ModelTarget target) {
        return new OnTarget(this, target);
    }

    private record OnTarget(ModelLoop loop, ModelTarget target) implements Responder {
        @Override
        public TurnEnd answer(String said, TurnSink sink, Stop stop) {
            return loop.answer(target, said, sink, stop);
        }

        @Override
        public void told(CardNews settled) {
            loop.told(settled);
        }

        @Override
        public void atDesk(DeskNews news) {
            loop.atDesk(news);
        }

        @Override
        public void forgetLast() {
            loop.waiting.clear();
            loop.history.dropLastTurn();
        }

        @Override
        public void begin() {
            loop.begin();
        }

        /** Two tiers of one loop are told once. */
        @Override
        public boolean equals(Object other) {
            return other instanceof OnTarget on && on.loop == loop;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(loop);
        }
    }

    private TurnEnd answer(ModelTarget target, String said, TurnSink sink, Stop stop) {
        List<Block.ToolResult> left = waiting.take();
        if (!left.isEmpty()) {
            history.results(left);
        }
        for (String note = found.poll(); note != null; note = found.poll()) {
            history.note(note);
        }
        history.said(said);
        facts.learn(said);
        Instant end = clock.get().plus(TIME);
        for (int round = 0; round < ROUNDS; round++) {
            if (stop.isWanted()) {
                return new TurnEnd.Stopped();
            }
            if (clock.get().isAfter(end)) {
                return new TurnEnd.OutOfBudget(TurnEnd.Budget.TIME);
            }
            if (spending.isOver()) {
                return new TurnEnd.OutOfBudget(TurnEnd.Budget.MONEY);
            }
            var request = new ModelRequest(target, brief.system(), brief.tools(), history.messages(),
                    situation.text(clock.get()), brief.maxTokens());
            switch (model.converse(request, shown(sink), stop)) {
                case ModelOutcome.Broken(var problem, String partial) -> {
                    cutOff(partial);
                    return new TurnEnd.Failed(problem, !partial.isBlank());
                }
                case ModelOutcome.Stopped(String partial) -> {
                    cutOff(partial);
                    return new TurnEnd.Stopped();
                }
                case ModelOutcome.Answered answered -> {
                    spending.add(target, answered.usage());
                    sink.used(target, answered.usage(), answered.timing());
                    if (take(answered, sink)) {
                        return isCut(answered) ? new TurnEnd.Cut() : new TurnEnd.Done();
                    }
                }
            }
        }
        return new TurnEnd.OutOfBudget(TurnEnd.Budget.ROUNDS);
    }

    private static Model.Sink shown(TurnSink sink) {
        return new Model.Sink() {
            @Override
            public void text(String delta) {
                sink.text(delta);
            }

            @Override
            public void toolBegun(String toolUseId, String name) {
                sink.toolBegun(toolUseId, name);
            }
        };
    }

    private void cutOff(String partial) {
        if (!partial.isBlank()) {
            history.answered(List.of(new Block.Text(partial)));
        }
    }

    private static boolean isCut(ModelOutcome.Answered answered) {
        return answered.ended() == ModelOutcome.Ended.MAX_TOKENS || answered.ended() == ModelOutcome.Ended.CUT;
    }

    /** @return whether the turn is over */
    private boolean take(ModelOutcome.Answered answered, TurnSink sink) {
        history.answered(answered.blocks());
        var calls = new ArrayList<ToolCall>();
        for (Block block : answered.blocks()) {
            switch (block) {
                case Block.Text(String text) -> doubt(text, sink);
                case Block.ToolUse use -> calls.add(new ToolCall(use.id(), use.name(), use.json()));
                case Block.ToolResult _ -> {
                }
            }
        }
        return calls.isEmpty() || run(calls, answered.unreadable(), sink);
    }

    private void doubt(String text, TurnSink sink) {
        List<String> strangers = facts.strangers(text);
        if (!strangers.isEmpty()) {
            sink.doubted(strangers);
        }
    }

    /** @return whether one of them waits for a person */
    private boolean run(List<ToolCall> calls, Set<String> unreadable, TurnSink sink) {
        List<ToolCall> sound = calls.stream().filter(c -> !unreadable.contains(c.id())).toList();
        List<ToolAnswer> told = sink.calls(sound);
        var results = new ArrayList<Block.ToolResult>();
        String waits = "";
        String pending = "";
        for (ToolCall call : calls) {
            int at = sound.indexOf(call);
            if (at < 0) {
                results.add(new Block.ToolResult(call.id(), UNREADABLE, true));
                continue;
            }
            String json = answers.json(told.get(at));
            facts.learn(json);
            results.add(new Block.ToolResult(call.id(), json, told.get(at) instanceof ToolAnswer.Refused));
            if (told.get(at) instanceof ToolAnswer.Pending) {
                waits = call.id();
                pending = json;
            }
        }
        if (waits.isEmpty()) {
            history.results(results);
            return false;
        }
        waiting.hold(results, waits, pending);
        return true;
    }

    private void told(CardNews news) {
        String json = answers.json(news.answer());
        facts.learn(json);
        situation.settled(news.answer());
        if (!waiting.settled(news.callId(), json, news.answer() instanceof ToolAnswer.Refused)) {
            history.note("[console] " + news.proposal().tool().text() + ": " + json);
        }
    }

    private void atDesk(DeskNews news) {
        situation.atDesk(news);
        if (news instanceof DeskNews.Settled(var _, Card card, ToolAnswer answer)) {
            String json = answers.json(answer);
            facts.learn(json);
            found.add("[console] " + card.tool().text() + ", of which nobody knew, is known now: " + json);
        }
    }

    private void begin() {
        found.clear();
        history.clear();
        waiting.clear();
        situation.begin();
        spending.begin();
    }
}
