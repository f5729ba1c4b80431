package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.shared.Money;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who answers, what is looked up and what went wrong, in the clerk's words. Never an exception's or a service's text. */
final class AssistantTexts {
    private final Messages messages;

    AssistantTexts(Messages messages) {
        this.messages = messages;
    }

    String tier(Tier tier) {
        return switch (tier) {
            case PRIMARY -> messages.text("assistant.tier.primary");
            case FALLBACK -> messages.text("assistant.tier.fallback");
            case GUIDED -> messages.text("assistant.tier.guided");
        };
    }

    /** Model, region called, and whether another one may answer. */
    Optional<String> where(Answerer by) {
        return by.target().map(target -> target.modelId() + "\n" + region(target)
                + (by.crossesRegions() ? " · " + messages.text("assistant.badge.crossing") : ""));
    }

    private String region(ModelTarget target) {
        return switch (target.region()) {
            case "ap-northeast-2" -> messages.text("assistant.region.seoul");
            case "ap-northeast-1" -> messages.text("assistant.region.tokyo");
            default -> target.region();
        };
    }

    /** A name no tool has was made up by a model: shown as it is. */
    String tool(String name) {
        return name.isEmpty()
                ? messages.text("assistant.tool-line.button")
                : ToolName.of(name).map(tool -> messages.text(AssistantKeys.of(tool))).orElse(name);
    }

    String problem(ModelProblem problem) {
        String id = problem.requestId().isBlank()
                ? ""
                : "\n" + messages.text("assistant.problem-id", problem.requestId());
        return problem(problem.kind(), problem.what()) + id;
    }

    private String problem(ModelProblem.Kind kind, String what) {
        return messages.text(AssistantKeys.of(kind), what.isBlank() ? "–" : what);
    }

    /** What was not done, what that means, what to do; below it, which seats, how many, which names there are. */
    String refusal(ToolAnswer.Refused refused) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(AssistantKeys.of(refused.code())));
        if (!refused.seats().isEmpty()) {
            lines.add(new CardTexts(messages).seats(refused.seats()));
        }
        facts(refused.code(), refused.facts()).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private Optional<String> facts(ErrorCode code, List<String> facts) {
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        String first = facts.getFirst();
        return switch (code) {
            case LIMIT -> Optional.of(messages.text("assistant.fact.limit", first));
            case NO_ADJACENT -> Optional.of(messages.text("assistant.fact.adjacent", first, facts.getLast()));
            case NOT_FOUND -> Optional.of(messages.text("assistant.fact.names", String.join(", ", facts)));
            case SHOW_CLOSED -> Optional.of(messages.text(first.equals("CANCELLED")
                    ? "assistant.fact.cancelled"
                    : "assistant.fact.past"));
            case PRICE_CHANGED -> won(first).map(amount -> messages.text("assistant.fact.price",
                    messages.formats().money(amount)));
            // What is left is for the model: ids and schema words.
            default -> Optional.empty();
        };
    }

    private static Optional<Money> won(String text) {
        return text.matches("-?\\d{1,12}") ? Optional.of(new Money(Long.parseLong(text))) : Optional.empty();
    }

    Told note(Entry.What what) {
        return switch (what) {
            case Entry.What.Switched(var from, var to, var why) -> new Told(Told.Level.WARNING,
                    messages.text("assistant.note.switched", tier(from), tier(to)) + "\n" + problem(why));
            case Entry.What.Unfinished(TurnEnd.Failed(var problem, var shown)) -> new Told(Told.Level.DANGER,
                    (shown ? messages.text("assistant.note.cut") + "\n" : "") + problem(problem));
            case Entry.What.Unfinished(TurnEnd.OutOfBudget(var budget)) ->
                new Told(Told.Level.WARNING, messages.text(AssistantKeys.of(budget)));
            case Entry.What.Unfinished(TurnEnd.Stopped _) ->
                new Told(Told.Level.INFO, messages.text("assistant.note.stopped"));
            case Entry.What.AtDesk(DeskNews.Sold(var _, var as)) -> new Told(Told.Level.GOOD,
                    messages.text("assistant.desk.sold", as.bookingNumber().orElse(as.reservationId())));
            case Entry.What.AtDesk(DeskNews.Gone _) ->
                new Told(Told.Level.INFO, messages.text("assistant.desk.gone"));
            case Entry.What.AtDesk(DeskNews.Prolonged(var _, var until)) -> new Told(Told.Level.INFO,
                    messages.text("assistant.done.held", messages.formats().time(until)));
            case Entry.What.AtDesk(DeskNews.Settled(var _, Card card, ToolAnswer answer)) ->
                new CardTexts(messages).found(card, answer);
            case Entry.What.AtDesk(DeskNews.Earlier(Card card, ToolAnswer answer)) ->
                new CardTexts(messages).earlier(card, answer);
            case Entry.What.Unfinished(TurnEnd.Cut _) ->
                new Told(Told.Level.WARNING, messages.text("assistant.note.limit"));
            case Entry.What.Unfinished(TurnEnd.Done _) -> new Told(Told.Level.INFO, "");
        };
    }
}
