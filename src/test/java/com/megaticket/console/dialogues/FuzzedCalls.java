package com.megaticket.console.dialogues;

import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.tool.Booker;
import com.megaticket.console.assistant.tool.Caller;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.assistant.tool.ToolSession;
import com.megaticket.console.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Calls as no sensible model makes them: any tool, any arguments, ids it was told and ids it made up, in any order. */
final class FuzzedCalls {
    private static final List<String> NAMES = List.of("performanceId", "scheduleId", "holdId", "reservationId",
            "seatIds",
            "count", "grade", "date", "time", "confirmed", "token", "approval", "proposalId", "price", "userId");

    private final Random random;
    private final List<String> values = new ArrayList<>(List.of("2", "-1", "999", "true", "null", "{}", "[]", "\"VIP\"",
            "\"2026-03-13\"", "\"19:30\"", "\"perf-nobody\"", "\"00000000-0000-0000-0000-000000000000\"",
            "[\"1층-B-1-7\",\"1층-B-1-8\"]"));
    private int proposals;
    private int writes;

    FuzzedCalls(long seed) {
        random = new Random(seed);
    }

    int proposals() {
        return proposals;
    }

    int writes() {
        return writes;
    }

    void play(House house, Policy policy, int calls) {
        house.fresh();
        var rig = new ToolRig(house, policy);
        var session = new ToolSession(new Booker("fuzz", Optional.of("someone@example.com")), house.clock()::instant,
                Ids.random());
        for (int i = 0; i < calls; i++) {
            if (random.nextInt(10) == 0) {
                session.beginTurn();
            }
            ToolName name = ToolName.values()[random.nextInt(ToolName.values().length)];
            String json = random.nextInt(3) == 0 ? sensible(name) : wild();
            ToolAnswer answer = rig.registry().ask(session, Caller.MODEL, new ToolCall("c" + i, name.text(), json));
            if (answer instanceof ToolAnswer.Pending) {
                proposals++;
            }
        }
        writes = rig.writes();
    }

    /** Gets far enough for cards to open. */
    private static String sensible(ToolName name) {
        String show = "\"performanceId\":\"perf-glass-orchard\"";
        String schedule = "\"scheduleId\":\"perf-glass-orchard-2026-03-13-19:30\"";
        return switch (name) {
            case GET_PERFORMANCES, GET_MY_RESERVATIONS -> "{}";
            case GET_PERFORMANCE_DETAILS, GET_VENUE_INFO -> "{" + show + "}";
            case GET_PERFORMANCE_SCHEDULES -> "{" + show + ",\"fromDate\":\"2026-03-13\",\"limit\":1}";
            case GET_SEAT_GRADES, GET_TICKET_AVAILABILITY -> "{" + show + "," + schedule + "}";
            case GET_AVAILABLE_SEATS -> "{" + show + "," + schedule + ",\"count\":2,\"grade\":\"VIP\"}";
            case HOLD_SEATS -> "{" + schedule + ",\"seatIds\":[\"1층-B-1-7\",\"1층-B-1-8\"],\"confirmed\":true}";
            case CANCEL_HOLD, CONFIRM_RESERVATION -> "{\"holdId\":\"00000000-0000-0000-0000-000000000000\"}";
            case CANCEL_RESERVATION -> "{\"reservationId\":\"00000000-0000-0000-0000-000000000000\"}";
        };
    }

    private String wild() {
        var json = new StringBuilder("{");
        for (int members = random.nextInt(5); members >= 0; members--) {
            json.append('"').append(NAMES.get(random.nextInt(NAMES.size()))).append("\":")
                    .append(values.get(random.nextInt(values.size()))).append(members == 0 ? "" : ",");
        }
        return json.append('}').toString();
    }
}
