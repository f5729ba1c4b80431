package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.assistant.talk.QuickReply;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events of one conversation about the demo programme, as the real one tells them. */
final class Scenes {
    static final ModelTarget HAIKU = new ModelTarget("global.anthropic.claude-haiku-4-5-20251001-v1:0",
            "ap-northeast-2");
    static final ModelTarget NOVA = new ModelTarget("apac.amazon.nova-lite-v1:0", "ap-northeast-2");
    static final Showing SHOWING = new Showing(new PerformanceId("perf-moonlit-harbor"), LocalDate.of(2026, 2, 13),
            LocalTime.of(19, 30));
    static final Instant NOW = TestKit.NOW;
    static final String TITLE = "뮤지컬 〈달빛 항구〉";

    private Scenes() {}

    static List<SeatLine> seats(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> new SeatLine(new SeatId("1층", "B", "7", 7 + i), 19 + i, "VIP", new Money(170_000)))
                .toList();
    }

    static Card card(ToolName tool, int count) {
        return new Card(tool, SHOWING, TITLE, seats(count), new Money(170_000L * count), Optional.empty(),
                tool == ToolName.CANCEL_RESERVATION ? Optional.of("S-7K4M2") : Optional.empty(),
                List.of(new Card.Check(Card.Rule.OPEN, true), new Card.Check(Card.Rule.LIMIT, true),
                        new Card.Check(Card.Rule.FREE, true), new Card.Check(Card.Rule.TOGETHER, true),
                        new Card.Check(Card.Rule.NO_SINGLES, false)));
    }

    static Proposal proposal(String id, ToolName tool, int count) {
        return new Proposal(id, tool, "{\"scheduleId\":\"s-1\",\"seatIds\":[\"1층-B-7-7\"]}", "ab12".repeat(16),
                card(tool, count), NOW.plusSeconds(60));
    }

    static TalkEvent said(int turn, String text) {
        return new TalkEvent.Said(turn, text, NOW);
    }

    static TalkEvent began(int turn) {
        return new TalkEvent.Began(turn, Tier.PRIMARY, Optional.of(HAIKU));
    }

    static TalkEvent guided(int turn) {
        return new TalkEvent.Began(turn, Tier.GUIDED, Optional.empty());
    }

    static TalkEvent text(int turn, String delta) {
        return new TalkEvent.Text(turn, delta);
    }

    static TalkEvent done(int turn) {
        return new TalkEvent.Ended(turn, new TurnEnd.Done(), NOW);
    }

    static TalkEvent stopped(int turn) {
        return new TalkEvent.Ended(turn, new TurnEnd.Stopped(), NOW);
    }

    static TalkEvent failed(int turn, ModelProblem.Kind kind, boolean shown) {
        return new TalkEvent.Ended(turn, new TurnEnd.Failed(problem(kind), shown), NOW);
    }

    static ModelProblem problem(ModelProblem.Kind kind) {
        return new ModelProblem(kind, HAIKU.modelId(), "detail", "req-0a1b2c3d");
    }

    static TalkEvent runs(int turn, String call, ToolName tool, String arguments) {
        return new TalkEvent.ToolRuns(turn, call, tool.text(), arguments);
    }

    static TalkEvent found(int turn, String call, Results result, String json) {
        return new TalkEvent.ToolEnded(turn, call, new ToolAnswer.Ok(result, NOW.minusSeconds(4)), json,
                Duration.ofMillis(182));
    }

    static TalkEvent refused(int turn, String call, ErrorCode code, String... facts) {
        return new TalkEvent.ToolEnded(turn, call, new ToolAnswer.Refused(code, List.of(facts)),
                "{\"success\":false,\"errorCode\":\"" + code + "\"}", Duration.ofMillis(94));
    }

    static TalkEvent asked(int turn, Proposal proposal) {
        return new TalkEvent.Asked(turn, "c-" + proposal.id(), proposal);
    }

    static TalkEvent running(int turn, String id) {
        return new TalkEvent.CardChanged(turn, id, new CardState.Running());
    }

    static TalkEvent settled(int turn, String id, ToolAnswer answer) {
        return new TalkEvent.CardChanged(turn, id, new CardState.Settled(answer));
    }

    static ToolAnswer ok(Results result) {
        return new ToolAnswer.Ok(result, NOW);
    }

    static ToolAnswer no(ErrorCode code, String... facts) {
        return new ToolAnswer.Refused(code, List.of(facts));
    }

    static Results held(int count) {
        return new Results.Held("h-1", TITLE, SHOWING.date(), SHOWING.time(), NOW.plusSeconds(60), seats(count),
                new Money(170_000L * count));
    }

    static Results sold(int count) {
        return new Results.Reserved("0192f0c1-2345-4678-9abc-012345678901", Optional.of("S-7K4M2"), TITLE,
                SHOWING.date(), SHOWING.time(), seats(count), new Money(170_000L * count), "CONFIRMED");
    }

    static Results programme() {
        return new Results.Performances(List.of(new Results.PerformanceLine("perf-moonlit-harbor", TITLE,
                Map.of("en", "Moonlit Harbor", "ja", "月明かりの港"), "달빛극장", Optional.empty(), Optional.empty(),
                new Money(70_000), new Money(170_000))));
    }

    static Results schedules() {
        return new Results.Schedules("perf-moonlit-harbor", List.of(new Results.ScheduleLine("s-1", SHOWING.date(),
                SHOWING.time(), "금", Optional.of(212), Map.of())), 1, false);
    }

    static TalkEvent used(int turn, long input, long output, long read, long written) {
        return new TalkEvent.Used(turn, HAIKU, new Usage(input, output, read, written, 0),
                new ModelOutcome.Timing(Duration.ofMillis(640), Duration.ofMillis(1900), 1, "req-0a1b2c3d"));
    }

    static TalkEvent offered(int turn, String... replies) {
        return new TalkEvent.Offered(turn, List.of(replies).stream().map(QuickReply::of).toList());
    }
}
