package com.megaticket.console.assistant.transcript;

import com.megaticket.console.assistant.Redaction;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.QuickReply;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.transcript.TranscriptLine.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Events as lines. Deltas of a text are gathered first: a number split over two of them would not be recognised. Not thread-safe. */
final class EventLines {
    private final StringBuilder text = new StringBuilder();
    /** Names of tools by call. */
    private final Map<String, String> tools = new HashMap<>();
    private int textTurn;

    /** The lines that are due with this event; for a piece of text, none yet. */
    List<TranscriptLine> of(TalkEvent event, Instant at) {
        var due = new ArrayList<TranscriptLine>();
        if (event instanceof TalkEvent.Text(int turn, String delta)) {
            if (turn != textTurn) {
                answer(at).ifPresent(due::add);
            }
            textTurn = turn;
            text.append(delta);
            return due;
        }
        answer(at).ifPresent(due::add);
        if (event instanceof TalkEvent.ToolRuns runs) {
            tools.put(runs.callId(), runs.name());
        }
        line(event, at).ifPresent(due::add);
        return due;
    }

    private Optional<TranscriptLine> answer(Instant at) {
        String whole = text.toString().strip();
        text.setLength(0);
        return whole.isEmpty() ? Optional.empty() : Optional.of(line(at, textTurn, Kind.ANSWER, "text", whole));
    }

    private Optional<TranscriptLine> line(TalkEvent event, Instant at) {
        int turn = event.turn();
        return switch (event) {
            case TalkEvent.Text _ -> Optional.empty();
            case TalkEvent.ToolBegun _ -> Optional.empty();
            case TalkEvent.Said said -> Optional.of(line(at, turn, Kind.SAID, "text", said.text()));
            case TalkEvent.Began began -> Optional.of(line(at, turn, Kind.BEGAN, "tier", began.tier().name(),
                    "model", began.target().map(ModelTarget::modelId).orElse(""),
                    "region", began.target().map(ModelTarget::region).orElse("")));
            case TalkEvent.Restarted _ -> Optional.of(line(at, turn, Kind.RESTARTED));
            case TalkEvent.ToolRuns tool -> Optional.of(line(at, turn, Kind.TOOL_CALLED, "call", tool.callId(),
                    "tool", tool.name(), "arguments", tool.arguments()));
            case TalkEvent.ToolEnded tool -> Optional.of(line(at, turn, Kind.TOOL_ENDED, "call", tool.callId(),
                    "tool", tools.getOrDefault(tool.callId(), ""),
                    "outcome", outcome(tool.answer()), "result", tool.result(), "ms",
                    Long.toString(tool.took().toMillis())));
            case TalkEvent.Asked asked -> Optional.of(asked(at, turn, asked.callId(), asked.proposal()));
            case TalkEvent.CardChanged card -> Optional.of(line(at, turn, Kind.CARD_CHANGED, "proposal",
                    card.proposalId(), "state", state(card.state()), "booking", booking(card.state())));
            case TalkEvent.Offered offered -> Optional.of(line(at, turn, Kind.OFFERED, "replies",
                    offered.replies().stream().map(QuickReply::label).collect(Collectors.joining(" | "))));
            case TalkEvent.Doubted doubted -> Optional.of(line(at, turn, Kind.DOUBTED, "words",
                    String.join(" | ", doubted.words())));
            case TalkEvent.AtDesk desk -> Optional.of(atDesk(at, turn, desk.news()));
            case TalkEvent.Used used -> Optional.of(used(at, used));
            case TalkEvent.Ended ended -> Optional.of(ended(at, turn, ended.end()));
            case TalkEvent.Switched switched -> Optional.of(line(at, turn, Kind.SWITCHED, "from",
                    switched.from().name(), "to", switched.to().name(), "problem", switched.why().kind().name(),
                    "detail", switched.why().detail(), "request", switched.why().requestId()));
        };
    }

    private static TranscriptLine asked(Instant at, int turn, String callId, Proposal proposal) {
        var card = proposal.card();
        return line(at, turn, Kind.CARD_ASKED, "proposal", proposal.id(), "call", callId, "tool",
                proposal.tool().text(), "title", card.title(), "showing", card.showing().key(), "seats",
                card.seats().stream().map(s -> s.seat().toString()).collect(Collectors.joining(", ")), "printed",
                card.seats().stream().map(s -> s.printed() + ":" + s.grade()).collect(Collectors.joining(", ")), "won",
                Long.toString(card.total().won()), "arguments", proposal.arguments(), "hash", proposal.hash(),
                "expires", proposal.expiresAt().toString());
    }

    private static TranscriptLine atDesk(Instant at, int turn, DeskNews news) {
        return switch (news) {
            case DeskNews.Prolonged(var id, var until) -> line(at, turn, Kind.AT_DESK, "hold", id, "done", "prolonged",
                    "until", until.toString());
            case DeskNews.Sold(var id, var as) -> line(at, turn, Kind.AT_DESK, "hold", id, "done", "sold", "booking",
                    as.bookingNumber().orElse(as.reservationId()));
            case DeskNews.Gone(var id) -> line(at, turn, Kind.AT_DESK, "hold", id, "done", "gone");
            case DeskNews.Settled(var _, var card, var answer) -> line(at, turn, Kind.AT_DESK, "done", "found", "tool",
                    card.tool().text(), "outcome", outcome(answer), "booking", booking(new CardState.Settled(answer)));
            // Of another conversation, perhaps with another customer: no more than that it was.
            case DeskNews.Earlier(var card, var answer) -> line(at, turn, Kind.AT_DESK, "done", "earlier", "tool",
                    card.tool().text(), "outcome", outcome(answer));
        };
    }

    private static TranscriptLine used(Instant at, TalkEvent.Used used) {
        var usage = used.usage();
        var timing = used.timing();
        return line(at, used.turn(), Kind.USED, "model", used.target().modelId(), "region", used.target().region(),
                "input", Long.toString(usage.input()), "output", Long.toString(usage.output()), "cacheRead",
                Long.toString(usage.cacheRead()), "cacheWrite5m", Long.toString(usage.cacheWrite5m()), "cacheWrite1h",
                Long.toString(usage.cacheWrite1h()), "attempts", Integer.toString(timing.attempts()), "firstEventMs",
                Long.toString(timing.firstEvent().toMillis()), "ms", Long.toString(timing.whole().toMillis()),
                "request", timing.requestId());
    }

    private static TranscriptLine ended(Instant at, int turn, TurnEnd end) {
        return switch (end) {
            case TurnEnd.Done _ -> line(at, turn, Kind.ENDED, "end", "done");
            case TurnEnd.Stopped _ -> line(at, turn, Kind.ENDED, "end", "stopped");
            case TurnEnd.Cut _ -> line(at, turn, Kind.ENDED, "end", "cut");
            case TurnEnd.OutOfBudget(var budget) -> line(at, turn, Kind.ENDED, "end", "out-of-budget", "budget",
                    budget.name());
            case TurnEnd.Failed(ModelProblem problem, var _) -> line(at, turn, Kind.ENDED, "end", "failed", "problem",
                    problem.kind().name(), "detail", problem.detail(), "request", problem.requestId());
        };
    }

    private static String state(CardState state) {
        return switch (state) {
            case CardState.Open _ -> "open";
            case CardState.Running _ -> "running";
            case CardState.Settled(var answer) -> outcome(answer);
        };
    }

    private static String booking(CardState state) {
        return state instanceof CardState.Settled(ToolAnswer.Ok(Results.Reserved sold, var _))
                ? sold.bookingNumber().orElse(sold.reservationId())
                : "";
    }

    private static String outcome(ToolAnswer answer) {
        return switch (answer) {
            case ToolAnswer.Ok _ -> "ok";
            case ToolAnswer.Refused refused -> refused.code().name();
            case ToolAnswer.Pending _ -> "pending";
        };
    }

    /** @param facts name, value, name, value …; empty values are left out */
    private static TranscriptLine line(Instant at, int turn, Kind kind, String... facts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            if (!facts[i + 1].isEmpty()) {
                named.put(facts[i], Redaction.of(facts[i + 1]));
            }
        }
        return new TranscriptLine(at, turn, kind, named);
    }
}
