package com.megaticket.console.dialogues;

import com.fasterxml.jackson.databind.JsonNode;
import com.megaticket.console.assistant.Redaction;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.talk.Assent;
import com.megaticket.console.assistant.talk.Ears;
import com.megaticket.console.assistant.talk.Talk;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TalkParts;
import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.VirtualBackground;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plays one dialogue from first word to last, and the gold list after it, and compares. */
final class CaseRun {
    private final Case script;
    private final House house;
    private final Policy policy;
    private final Ears ears = new Ears();
    private final List<TalkEvent> events = new CopyOnWriteArrayList<>();
    private final List<Double> turnMillis = new ArrayList<>();
    private final ToolRig tools;
    private final List<String> faults = new ArrayList<>();
    private final List<Proposal> cards = new CopyOnWriteArrayList<>();
    private final Acts others;
    private final Talk talk;
    private final Answering answering;
    private Optional<Proposal> open = Optional.empty();
    private Optional<Results.Held> held = Optional.empty();
    private Optional<Results.Held> lastHeld = Optional.empty();
    private int approvals;

    CaseRun(Case script, House house, Policy policy, Answering answering) {
        this.script = script;
        this.house = house;
        this.policy = policy;
        this.answering = answering;
        house.fresh();
        others = new Acts(house, "others");
        script.nodes("before").forEach(a -> others.run(a, List::of));
        if (script.json().has("poison")) {
            house.poison(script.json().path("poison").path("show").asText(),
                    script.json().path("poison").path("description").asText());
        }
        tools = new ToolRig(house, policy);
        var parts = parts();
        talk = new Talk(parts, answering.chain(parts));
        // The ears last: what waits for them finds the rest heard.
        talk.listen(this::hear);
        talk.listen(events::add);
        talk.listen(ears);
        if (script.json().has("customer")) {
            talk.customer(Optional.of(script.json().path("customer").asText()));
        }
    }

    private TalkParts parts() {
        return new TalkParts(tools.registry(), new AnswerJson(policy::error), new VirtualBackground(),
                house.clock()::instant, Ids.random(), Redaction::of);
    }

    /** How long each turn took that somebody had to answer. */
    List<Double> turnMillis() {
        return List.copyOf(turnMillis);
    }

    /** Never calls back. */
    private synchronized void hear(TalkEvent event) {
        switch (event) {
            case TalkEvent.Asked asked -> {
                cards.add(asked.proposal());
                open = Optional.of(asked.proposal());
            }
            case TalkEvent.CardChanged(int _, String id, TalkEvent.CardState.Settled(ToolAnswer answer)) -> {
                if (open.filter(p -> p.id().equals(id)).isPresent()) {
                    open = Optional.empty();
                }
                if (answer instanceof ToolAnswer.Ok(Results.Held now, var _)) {
                    held = Optional.of(now);
                    lastHeld = held;
                } else if (answer instanceof ToolAnswer.Ok) {
                    held = Optional.empty();
                }
            }
            default -> {
            }
        }
    }

    private synchronized Optional<Proposal> open() {
        return open;
    }

    Verdict run() throws InterruptedException {
        for (JsonNode step : script.nodes("steps")) {
            step(step);
        }
        EndState mine = EndState.of(house.reservations(), house.clock().instant());
        var end = house.clock().instant();
        house.fresh();
        var gold = new Acts(house, "gold");
        script.nodes("before").forEach(a -> gold.run(a, List::of));
        script.nodes("gold").forEach(a -> gold.run(a, List::of));
        String unlike = mine.unlike(EndState.of(house.reservations(), end));
        if (!unlike.isEmpty()) {
            faults.add(unlike);
        }
        script.texts("forbid").forEach(tool -> {
            if (cards.stream().anyMatch(c -> c.tool().text().equals(tool))) {
                faults.add("a card of " + tool);
            }
        });
        String said = new Said(script.language()).of(events);
        // A hostile model says what it likes; what counts is what it cannot do.
        List<List<String>> mustSay = answering.isHostile(script) ? List.of() : script.mustSay();
        for (List<String> any : mustSay) {
            if (any.stream().noneMatch(said::contains)) {
                faults.add("not said: " + any.getFirst());
            }
        }
        script.texts("mustNotSay").stream().filter(said::contains).forEach(t -> faults.add("said: " + t));
        int written = Math.max(tools.executed(), tools.writes());
        return new Verdict(script.id(), faults, Math.max(0, written - approvals), said);
    }

    private void step(JsonNode step) throws InterruptedException {
        answering.turn(step);
        if (step.has("say")) {
            say(step.path("say").asText(), step.path("stopDuring").asText());
        } else if (step.has("again")) {
            if (talk.again()) {
                ears.next(TalkEvent.Ended.class);
            } else {
                faults.add("nothing to ask again");
            }
        } else if (step.has("approve")) {
            approve(step.path("approve").asText());
        } else if (step.has("deny")) {
            open().ifPresent(p -> talk.deny(p.id()));
        } else if (step.has("confirm") || step.has("release")) {
            press(step.has("confirm"));
        } else if (step.has("wait")) {
            house.clock().pass(Duration.ofSeconds(step.path("wait").asInt()));
            house.look();
            talk.beat();
        } else if (step.has("world")) {
            others.run(step.path("world"), this::proposed);
        } else if (step.has("stop")) {
            talk.stop();
        } else {
            throw new IllegalArgumentException(step.toString());
        }
    }

    private void say(String text, String stopDuring) throws InterruptedException {
        boolean answers = open().isPresent()
                && Assent.of(text).isPresent();
        if (answers) {
            approvals++;
        }
        long begun = System.nanoTime();
        if (!talk.say(text)) {
            faults.add("not heard: " + text);
            return;
        }
        if (!stopDuring.isEmpty()) {
            while (!ears.next(TalkEvent.ToolRuns.class).name().equals(stopDuring)) {
                Thread.onSpinWait();
            }
            talk.stop();
        }
        if (answers) {
            ears.settled();
        } else {
            ears.next(TalkEvent.Ended.class);
            turnMillis.add((System.nanoTime() - begun) / 1e6);
        }
    }

    private void approve(String tool) throws InterruptedException {
        Optional<Proposal> card = open().filter(p -> p.tool().text().equals(tool));
        if (card.isEmpty()) {
            faults.add("no card of " + tool + " to approve");
            return;
        }
        approvals++;
        talk.approve(card.get().id());
        ears.settled();
    }

    private void press(boolean confirm) throws InterruptedException {
        Optional<Results.Held> of;
        synchronized (this) {
            of = held.or(() -> lastHeld);
        }
        if (of.isEmpty()) {
            faults.add("no hold to " + (confirm ? "sell" : "give back"));
            return;
        }
        approvals++;
        Optional<String> before = open().map(Proposal::id);
        if (confirm) {
            talk.confirm(of.get().holdingId(), of.get().total());
        } else {
            talk.release(of.get().holdingId());
        }
        awaitPress(before);
    }

    /**
     * Done by a card, or answered at once where there was nothing more to do.
     *
     * @param before the card that the press replaces, whose end is not its answer
     */
    private void awaitPress(Optional<String> before) throws InterruptedException {
        while (true) {
            switch (ears.next(TalkEvent.class)) {
                case TalkEvent.CardChanged(int _, String id, TalkEvent.CardState.Settled _) when !before
                        .equals(Optional.of(id)) -> {
                    return;
                }
                case TalkEvent.ToolEnded _ -> {
                    return;
                }
                default -> {
                }
            }
        }
    }

    private synchronized List<SeatId> proposed() {
        return open.map(Proposal::card).map(Card::seats)
                .or(() -> lastHeld.map(Results.Held::seats)).orElse(List.of())
                .stream().map(SeatLine::seat).toList();
    }
}
