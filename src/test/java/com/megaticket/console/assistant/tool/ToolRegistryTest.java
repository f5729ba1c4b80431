package com.megaticket.console.assistant.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToolRegistryTest {
    private final FakeTools tools = new FakeTools();
    private Instant now = FakeTools.NOW;
    private final List<ToolTrail.Row> trail = new ArrayList<>();
    private final ToolRegistry registry = new ToolRegistry(tools.all(), () -> now, trail::add);
    private final ToolSession session = new ToolSession(new Booker("talk-1", Optional.empty()), () -> now,
            Ids.random());
    private int calls;

    private ToolAnswer ask(String tool, String json) {
        return registry.ask(session, Caller.MODEL, new ToolCall("call-" + calls++, tool, json));
    }

    private static ErrorCode code(ToolAnswer answer) {
        return ((ToolAnswer.Refused) answer).code();
    }

    private void learnAll() {
        ask("get_performances", "{}");
        ask("get_performance_schedules", "{\"performanceId\":\"perf-a\"}");
        ask("get_available_seats", "{\"performanceId\":\"perf-a\",\"scheduleId\":\"%s\",\"count\":2}"
                .formatted(FakeTools.SCHEDULE));
    }

    private static String hold() {
        return "{\"scheduleId\":\"%s\",\"seatIds\":[\"1층-B-1-7\",\"1층-B-1-8\"]}".formatted(FakeTools.SCHEDULE);
    }

    private Proposal proposed() {
        learnAll();
        return ((ToolAnswer.Pending) ask("hold_seats", hold())).proposal();
    }

    @Test
    void aReadRunsAndItsIdsAreKnownFromThenOn() {
        assertThat(code(ask("get_performance_schedules", "{\"performanceId\":\"perf-a\"}")))
                .isEqualTo(ErrorCode.UNKNOWN_ID);
        ask("get_performances", "");
        assertThat(ask("get_performance_schedules", "{\"performanceId\":\"perf-a\"}"))
                .isInstanceOf(ToolAnswer.Ok.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "get_available_seats|{\"performanceId\":\"perf-a\",\"scheduleId\":\"perf-a-2026-03-13-19:30\",\"count\":0}|count must be 1 to 96",
            "get_available_seats|{\"performanceId\":\"perf-a\",\"scheduleId\":\"perf-a-2026-03-13-19:30\",\"count\":-1}|count must be 1 to 96",
            "get_available_seats|{\"performanceId\":\"perf-a\",\"scheduleId\":\"perf-a-2026-03-13-19:30\",\"count\":\"two\"}|count must be a whole number",
            "get_available_seats|{\"performanceId\":\"perf-a\",\"scheduleId\":\"perf-a-2026-03-13-19:30\",\"count\":2.5}|count must be a whole number",
            "get_performance_details|{}|performanceId is missing", "get_performance_details|[]|not a JSON object",
            "get_performance_details|{\"performanceId\":|not JSON",
            "get_performances|{\"onDate\":\"금요일\"}|onDate must be a date YYYY-MM-DD",
            "hold_seats|{\"seatIds\":[]}|seatIds must be a list of 1 to 96 entries",
            "hold_seats|{\"seatIds\":\"1층-B-1-7\"}|seatIds must be a list, each a text"})
    void whatDoesNotFitTheSchemaIsRefusedWithTheReason(String tool, String json, String complaint) {
        learnAll();
        ToolAnswer.Refused refused = (ToolAnswer.Refused) ask(tool, json);
        assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_INPUT);
        assertThat(refused.facts()).anyMatch(f -> f.contains(complaint));
    }

    @Test
    void anUnknownToolIsAnsweredWithTheNamesThereAre() {
        ToolAnswer.Refused refused = (ToolAnswer.Refused) ask("create_holding", "{}");
        assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_TOOL);
        assertThat(refused.facts()).contains("hold_seats").hasSize(12);
    }

    @Test
    void aSeatOfAnotherShowingIsAStranger() {
        learnAll();
        assertThat(code(ask("hold_seats",
                "{\"scheduleId\":\"%s\",\"seatIds\":[\"1층-B-1-7\",\"1층-B-1-9\"]}".formatted(FakeTools.SCHEDULE))))
                .isEqualTo(ErrorCode.UNKNOWN_ID);
        assertThat(code(ask("hold_seats", "{\"seatIds\":[\"1층-B-1-7\"]}"))).isEqualTo(ErrorCode.UNKNOWN_ID);
    }

    @Test
    void aShowingByDateAndTimeIsTheScheduleThatWasListed() {
        learnAll();
        var pending = (ToolAnswer.Pending) ask("hold_seats",
                "{\"performanceId\":\"perf-a\",\"date\":\"2026-03-13\",\"time\":\"19:30\",\"seatIds\":[\"1층-B-1-7\",\"1층-B-1-8\"]}");
        assertThat(pending.proposal().arguments()).isEqualTo(hold());
    }

    @ParameterizedTest
    @EnumSource(value = ToolName.class, names = {"HOLD_SEATS", "CANCEL_HOLD", "CONFIRM_RESERVATION",
            "CANCEL_RESERVATION"})
    void aWriteOnlyProposes(ToolName name) {
        learnAll();
        session.seen().learn(new Results.Held("hold-1", "", FakeTools.SHOWING.date(), FakeTools.SHOWING.time(), now,
                List.of(), FakeTools.LINES.getFirst().price()));
        session.seen().learn(new Results.Cancelled("booking-1", List.of(), now));
        String json = switch (name) {
            case HOLD_SEATS -> hold();
            case CANCEL_RESERVATION -> "{\"reservationId\":\"booking-1\"}";
            default -> "{\"holdId\":\"hold-1\",\"confirmed\":true}";
        };
        assertThat(ask(name.text(), json)).isInstanceOf(ToolAnswer.Pending.class);
        assertThat(tools.executed).isEmpty();
    }

    @Test
    void whatTheRecordDoesNotHaveMeansNothing() {
        learnAll();
        var pending = (ToolAnswer.Pending) ask("hold_seats",
                hold().replace("}", ",\"confirmed\":true,\"price\":1,\"userId\":\"x\"}"));
        assertThat(pending.proposal().arguments()).isEqualTo(hold());
        assertThat(pending.proposal().card().total().won()).isEqualTo(320_000);
    }

    @Test
    void anApprovalRunsExactlyOnce() {
        Approval approval = session.approvals().approve(proposed().id()).orElseThrow();
        assertThat(registry.execute(session, approval)).isInstanceOf(ToolAnswer.Ok.class);
        assertThat(code(registry.execute(session, approval))).isEqualTo(ErrorCode.NOT_APPROVED);
        assertThat(tools.executed).hasSize(1);
    }

    @Test
    void aTokenOpensNoOtherProposal() {
        Proposal first = proposed();
        Approval approval = session.approvals().approve(first.id()).orElseThrow();
        var forged = new Proposal(first.id(), ToolName.CANCEL_RESERVATION, "{\"reservationId\":\"booking-1\"}",
                first.hash(), first.card(), first.expiresAt());
        assertThat(code(registry.execute(session, new Approval(approval.token(), forged))))
                .isEqualTo(ErrorCode.NOT_APPROVED);
        assertThat(code(registry.execute(session, new Approval("made-up", first)))).isEqualTo(ErrorCode.NOT_APPROVED);
        assertThat(tools.executed).isEmpty();
    }

    @Test
    void anotherConversationsTokenIsNone() {
        Approval approval = session.approvals().approve(proposed().id()).orElseThrow();
        var other = new ToolSession(new Booker("talk-2", Optional.empty()), () -> now, Ids.random());
        assertThat(code(registry.execute(other, approval))).isEqualTo(ErrorCode.NOT_APPROVED);
        assertThat(tools.executed).isEmpty();
    }

    @Test
    void aCardRunsOutAndWithTheHoldBehindItSooner() {
        Proposal proposal = proposed();
        now = now.plus(Approvals.WAITS);
        assertThat(session.approvals().approve(proposal.id())).isEmpty();
        assertThat(session.approvals().takeExpired()).containsExactly(proposal);

        tools.holdEnds = Optional.of(now.plusSeconds(20));
        session.beginTurn();
        assertThat(((ToolAnswer.Pending) ask("hold_seats", hold())).proposal().expiresAt())
                .isEqualTo(now.plusSeconds(20));
    }

    @Test
    void aDeniedCardCannotBeApproved() {
        Proposal proposal = proposed();
        assertThat(session.approvals().deny(proposal.id())).contains(proposal);
        assertThat(session.approvals().approve(proposal.id())).isEmpty();
    }

    @Test
    void oneWriteATurn() {
        proposed();
        assertThat(code(ask("hold_seats", hold()))).isEqualTo(ErrorCode.ONE_WRITE_A_TURN);
        session.beginTurn();
        assertThat(ask("hold_seats", hold())).isInstanceOf(ToolAnswer.Pending.class);
    }

    @Test
    void theSameCallIsAnsweredThreeTimesATurn() {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("get_performances", "{}")).isInstanceOf(ToolAnswer.Ok.class);
        }
        assertThat(code(ask("get_performances", " { } "))).isEqualTo(ErrorCode.TOO_MANY_CALLS);
        session.beginTurn();
        assertThat(ask("get_performances", "{}")).isInstanceOf(ToolAnswer.Ok.class);
    }

    @Test
    void whatCannotBeReadIsNeverAnEmptyAnswer() {
        tools.down = true;
        assertThat(code(ask("get_performances", "{}"))).isEqualTo(ErrorCode.SERVICE_UNAVAILABLE);
    }

    @Test
    void aMistakeInAWriteLeavesItUnknown() {
        Approval approval = session.approvals().approve(proposed().id()).orElseThrow();
        tools.broken = true;
        assertThat(code(registry.execute(session, approval))).isEqualTo(ErrorCode.OUTCOME_UNKNOWN);
    }

    @Test
    void everyCallLeavesALine() {
        Approval approval = session.approvals().approve(proposed().id()).orElseThrow();
        registry.execute(session, approval);
        assertThat(trail).extracting(ToolTrail.Row::answer).containsExactly("ok", "ok", "ok", "pending", "ok");
        assertThat(trail.getLast().caller()).isEmpty();
    }

    /** [NEVER-3] Whatever a machine calls in whatever order: nothing is ever executed without a person. */
    @Test
    void tenThousandCallsWriteNothing() {
        var random = new Random(20260310);
        learnAll();
        session.seen().learn(new Results.Held("hold-1", "", FakeTools.SHOWING.date(), FakeTools.SHOWING.time(), now,
                List.of(), FakeTools.LINES.getFirst().price()));
        List<String> values = List.of("\"perf-a\"", "\"" + FakeTools.SCHEDULE + "\"", "\"hold-1\"", "2", "-1", "null",
                "true", "[\"1층-B-1-7\",\"1층-B-1-8\"]", "[]", "{}", "\"2026-03-13\"", "\"19:30\"");
        List<String> names = List.of("performanceId", "scheduleId", "holdId", "reservationId", "seatIds", "count",
                "grade", "confirmed", "date", "time", "token", "approval");
        for (int i = 0; i < 10_000; i++) {
            if (random.nextInt(20) == 0) {
                session.beginTurn();
            }
            var json = new StringBuilder("{");
            for (int m = random.nextInt(5); m >= 0; m--) {
                json.append('"').append(names.get(random.nextInt(names.size()))).append("\":")
                        .append(values.get(random.nextInt(values.size()))).append(m == 0 ? "" : ",");
            }
            ToolName name = ToolName.values()[random.nextInt(ToolName.values().length)];
            ask(name.text(), json.append('}').toString());
        }
        assertThat(tools.executed).isEmpty();
        assertThat(trail).extracting(ToolTrail.Row::answer).contains("pending", "ok", "UNKNOWN_ID", "INVALID_INPUT",
                "ONE_WRITE_A_TURN");
    }
}
