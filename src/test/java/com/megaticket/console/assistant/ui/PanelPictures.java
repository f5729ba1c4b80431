package com.megaticket.console.assistant.ui;

import static com.megaticket.console.assistant.ui.Scenes.asked;
import static com.megaticket.console.assistant.ui.Scenes.began;
import static com.megaticket.console.assistant.ui.Scenes.done;
import static com.megaticket.console.assistant.ui.Scenes.failed;
import static com.megaticket.console.assistant.ui.Scenes.found;
import static com.megaticket.console.assistant.ui.Scenes.held;
import static com.megaticket.console.assistant.ui.Scenes.no;
import static com.megaticket.console.assistant.ui.Scenes.offered;
import static com.megaticket.console.assistant.ui.Scenes.ok;
import static com.megaticket.console.assistant.ui.Scenes.problem;
import static com.megaticket.console.assistant.ui.Scenes.proposal;
import static com.megaticket.console.assistant.ui.Scenes.refused;
import static com.megaticket.console.assistant.ui.Scenes.runs;
import static com.megaticket.console.assistant.ui.Scenes.said;
import static com.megaticket.console.assistant.ui.Scenes.schedules;
import static com.megaticket.console.assistant.ui.Scenes.settled;
import static com.megaticket.console.assistant.ui.Scenes.sold;
import static com.megaticket.console.assistant.ui.Scenes.text;
import static com.megaticket.console.assistant.ui.Scenes.used;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolName;
import java.time.Duration;
import java.util.function.Consumer;

/** The states of the panel that are looked at. */
enum PanelPictures {
    EMPTY(_ -> {}),

    STREAMING(p -> {
        asks(p);
        p.tell(text(1, "금요일 저녁 회차는 2월 13일 (금) 19:30 하나입니다.\n통로 쪽 VIP석 네 자리가 나란히 비어"));
    }),

    TOOL(p -> {
        asks(p);
        p.tell(text(1, "찾아볼게요."), runs(1, "c1", ToolName.GET_PERFORMANCE_SCHEDULES, "{}"))
                .pass(Duration.ofSeconds(4));
    }),

    SLOW(p -> {
        asks(p);
        p.tell(runs(1, "c1", ToolName.GET_PERFORMANCE_SCHEDULES, "{}")).pass(Duration.ofSeconds(11));
    }),

    EXPANDED(p -> {
        asks(p);
        p.tell(runs(1, "c1", ToolName.GET_PERFORMANCE_SCHEDULES,
                "{\"performanceId\":\"perf-moonlit-harbor\",\"fromDate\":\"2026-02-13\",\"phone\":\"[phone]\"}"),
                found(1, "c1", schedules(), "{\"success\":true,\"schedules\":[{\"scheduleId\":\"s-1\","
                        + "\"date\":\"2026-02-13\",\"time\":\"19:30\",\"dayOfWeek\":\"금\",\"availableSeats\":212}]}"),
                runs(1, "c2", ToolName.GET_AVAILABLE_SEATS, "{\"scheduleId\":\"s-1\",\"count\":6}"),
                refused(1, "c2", ErrorCode.LIMIT, "4"), text(1, "2월 13일 (금) 19:30 회차에 212석이 남아 있습니다."), done(1))
                .pass(Duration.ofSeconds(8));
        p.window.clickOn(".tool-chip");
        p.window.idle();
    }),

    CARD(p -> {
        asks(p);
        p.tell(text(1, "통로 쪽 네 자리를 찾았습니다. 아래 카드를 확인해 주세요."),
                asked(1, proposal("p-1", ToolName.HOLD_SEATS, 4)), done(1)).pass(Duration.ofSeconds(13));
    }),

    OVER(p -> {
        CARD.bringAbout(p);
        p.pass(Duration.ofSeconds(50));
    }),

    HELD(p -> {
        CARD.bringAbout(p);
        p.tell(settled(1, "p-1", ok(held(4))));
    }),

    HELD_SOON(p -> {
        HELD.bringAbout(p);
        p.pass(Duration.ofSeconds(40));
    }),

    SOLD(p -> {
        HELD.bringAbout(p);
        p.tell(asked(1, proposal("p-2", ToolName.CONFIRM_RESERVATION, 4)), settled(1, "p-2", ok(sold(4))));
    }),

    CANCEL(p -> {
        asks(p);
        p.tell(asked(1, proposal("p-3", ToolName.CANCEL_RESERVATION, 2)), done(1));
        p.window.run(() -> p.panel.customer(java.util.Optional.empty()));
    }),

    REFUSED(p -> {
        CARD.bringAbout(p);
        p.tell(settled(1, "p-1", new com.megaticket.console.assistant.tool.ToolAnswer.Refused(
                ErrorCode.SEAT_TAKEN, java.util.List.of(), Scenes.seats(1))));
    }),

    UNKNOWN(p -> {
        HELD.bringAbout(p);
        p.tell(asked(1, proposal("p-2", ToolName.CONFIRM_RESERVATION, 4)),
                settled(1, "p-2", no(ErrorCode.OUTCOME_UNKNOWN)));
    }),

    FAILED(p -> {
        asks(p);
        p.tell(text(1, "금요일 저녁 회차는"), failed(1, ModelProblem.Kind.SILENT, true));
    }),

    SWITCHED(p -> {
        asks(p);
        p.tell(new TalkEvent.Switched(1, Tier.PRIMARY, Tier.FALLBACK, problem(ModelProblem.Kind.THROTTLED)),
                new TalkEvent.Began(1, Tier.FALLBACK, java.util.Optional.of(Scenes.NOVA)),
                text(1, "금요일 저녁 회차는 2월 13일 (금) 19:30입니다."), done(1));
    }),

    NO_CREDENTIALS(p -> p.tell(said(1, "네 명, 금요일 저녁"), new TalkEvent.Switched(1, Tier.PRIMARY, Tier.GUIDED,
            problem(ModelProblem.Kind.NO_CREDENTIALS)), Scenes.guided(1), text(1, "어느 공연을 찾으세요?"), done(1))),

    GUIDED(p -> p.tell(said(1, "금요일 저녁 네 명"), Scenes.guided(1),
            runs(1, "c1", ToolName.GET_PERFORMANCES, "{}"), found(1, "c1", Scenes.programme(), "{}"),
            text(1, "2026년 2월 13일 (금) 저녁, 네 분이시네요. 어느 공연으로 할까요?"),
            offered(1, "달빛 항구", "유리 온실의 아이들", "겨울 우체국", "처음부터"), done(1))),

    STOPPING(p -> {
        p.window.write("x").type(javafx.scene.input.KeyCode.ENTER);
        asks(p);
        p.tell(text(1, "예매를"));
        p.window.type(javafx.scene.input.KeyCode.ESCAPE);
        p.window.idle();
    }),

    DOUBTED(p -> {
        asks(p);
        p.tell(text(1, "VIP석은 한 장에 90,000원입니다."), new TalkEvent.Doubted(1, java.util.List.of("90,000원")), done(1),
                new TalkEvent.AtDesk(1, new com.megaticket.console.assistant.talk.DeskNews.Sold("h-1",
                        (com.megaticket.console.assistant.tool.Results.Reserved) sold(2))),
                said(2, "고마워요"), began(2),
                new TalkEvent.Ended(2, new com.megaticket.console.assistant.talk.TurnEnd.OutOfBudget(
                        com.megaticket.console.assistant.talk.TurnEnd.Budget.MONEY), Scenes.NOW));
        p.window.clickOn("#assistant-menu").clickOn("#assistant-customer-item");
        p.window.idle();
    }),

    EDITING(p -> {
        GUIDED.bringAbout(p);
        p.window.type(javafx.scene.input.KeyCode.UP);
        p.window.idle();
    }),

    METER(p -> {
        asks(p);
        p.tell(used(1, 812, 140, 4800, 420), text(1, "212석이 남아 있습니다."), done(1), said(2, "A석은?"), began(2),
                used(2, 5400, 120, 0, 0), used(2, 5520, 96, 0, 0), text(2, "A석은 40석입니다."), done(2));
        p.window.clickOn("#meter-summary");
        p.window.idle();
    }),

    LONG(p -> {
        for (int turn = 1; turn <= 12; turn++) {
            p.tell(said(turn, "질문 " + turn), began(turn), text(turn, "답 " + turn + ". 자리는 넉넉합니다. ".repeat(turn)),
                    done(turn));
        }
    });

    private final Consumer<PanelWindow> script;

    PanelPictures(Consumer<PanelWindow> script) {
        this.script = script;
    }

    void bringAbout(PanelWindow panel) {
        script.accept(panel);
    }

    private static void asks(PanelWindow panel) {
        panel.tell(said(1, "네 명, 금요일 저녁, 통로 쪽, 20만 원 이하로 부탁해"), began(1));
    }
}
