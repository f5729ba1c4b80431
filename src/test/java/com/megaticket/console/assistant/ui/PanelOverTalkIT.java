package com.megaticket.console.assistant.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.Redaction;
import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.talk.CardNews;
import com.megaticket.console.assistant.talk.Chain;
import com.megaticket.console.assistant.talk.Responder;
import com.megaticket.console.assistant.talk.Talk;
import com.megaticket.console.assistant.talk.TalkParts;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.talk.TurnSink;
import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.Booker;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.FakeTools;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.Tool;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.ui.Banners;
import com.megaticket.console.ui.Dialogs;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.Views;
import com.megaticket.console.ui.fx.PlatformFxThread;
import com.megaticket.console.ui.fx.Ticks;
import com.megaticket.console.ui.fx.Work;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The panel over the real conversation, real threads between them: only tools and answers are scripted. */
class PanelOverTalkIT {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private final FakeTools tools = new FakeTools();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Instant now = FakeTools.NOW;
    private final Ticks ticks = window.on(() -> new Ticks(() -> now));

    @BeforeEach
    void open() {
        var background = new VirtualBackground();
        var talk = new Talk(
                new TalkParts(new ToolRegistry(tools(), () -> now, _ -> {}), new AnswerJson(Enum::name), background,
                        () -> now, Ids.random(), Redaction::of),
                new Chain(
                        List.of(new Chain.Link(Tier.GUIDED, Optional.empty(), new Answers())), () -> now));
        window.show(() -> {
            var messages = new Messages(Language.EN, TestKit.features());
            var dialogs = new Dialogs();
            var kit = new UiKit(messages, new Views(messages), new Banners(), dialogs, ticks,
                    new Work(background, new PlatformFxThread(), dialogs::bug));
            return new StackPane(new AssistantPanel(kit, new AssistantEquipment(talk, () -> now,
                    new Answerer(Tier.GUIDED, Optional.empty()), Prices.published(), new FakeKeeping().keeping()))
                    .node());
        }, Look.LIGHT, 390, 800);
        window.clickOn("#assistant-draft");
    }

    /** Selling tells a booking number. */
    private Map<ToolName, Tool<?>> tools() {
        Map<ToolName, Tool<?>> all = new EnumMap<>(tools.all());
        all.put(ToolName.CONFIRM_RESERVATION, new Tool.Write<Arguments>() {
            @Override
            public Draft draft(Arguments arguments, Booker booker) {
                return new Draft.Fit(new Card(ToolName.CONFIRM_RESERVATION, FakeTools.SHOWING, Scenes.TITLE,
                        held().seats(), held().total(), Optional.empty(), Optional.empty(), List.of()));
            }

            @Override
            public ToolAnswer execute(Arguments arguments, Card approved, Booker booker) {
                tools.executed.add(arguments);
                return new ToolAnswer.Ok(new Results.Reserved("r-1", Optional.of("S-7K4M2"), Scenes.TITLE,
                        held().date(), held().time(), held().seats(), held().total(), "CONFIRMED"), now);
            }
        });
        return all;
    }

    private static Results.Held held() {
        return new Results.Held("hold-1", Scenes.TITLE, FakeTools.SHOWING.date(), FakeTools.SHOWING.time(),
                FakeTools.NOW.plusSeconds(60), FakeTools.SEATS.stream().map(SeatId::parse)
                        .map(seat -> new SeatLine(seat, 20, "VIP", new Money(160_000))).toList(),
                new Money(320_000));
    }

    @Test
    void twoSeatsAreBookedByTyping() {
        window.write("two").type(KeyCode.ENTER);
        window.until(() -> isShown("#card-yes"));
        assertThat(tools.executed).isEmpty();
        pass(1);
        window.type(KeyCode.ENTER);
        window.until(() -> words("#card-heading").equals("Seats on hold"));
        assertThat(tools.executed).singleElement().isInstanceOf(Arguments.HoldSeats.class);
        window.push(KeyCode.ALT, KeyCode.ENTER);
        window.until(() -> window.lookup(".card-number").tryQuery().isPresent());
        assertThat(tools.executed).last().isInstanceOf(Arguments.ConfirmReservation.class);
        assertThat(isShown("#card-yes")).isFalse();
    }

    @Test
    void aTypedYesApprovesToo() {
        window.write("two").type(KeyCode.ENTER);
        window.until(() -> isShown("#card-yes"));
        window.write("yes").type(KeyCode.ENTER);
        window.until(() -> words("#card-heading").equals("Seats on hold"));
        window.until(() -> isShown("#assistant-send"));
    }

    @Test
    void stopEndsAnAnswerThatWouldNeverEnd() throws InterruptedException {
        window.write("endless").type(KeyCode.ENTER);
        window.until(() -> window.lookup(".bubble-text").tryQuery().isPresent());
        window.type(KeyCode.ESCAPE);
        window.until(() -> isShown("#assistant-send"));
        stopped.await();
        assertThat(isShown("#assistant-retry")).isTrue();
    }

    private final class Answers implements Responder {
        @Override
        public TurnEnd answer(String said, TurnSink sink, Stop stop) {
            if (said.equals("endless")) {
                sink.text("well, ");
                stop.then(stopped::countDown);
                try {
                    stopped.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return new TurnEnd.Stopped();
            }
            sink.call(new ToolCall("1", "get_performances", "{}"));
            sink.call(new ToolCall("2", "get_performance_schedules", "{\"performanceId\":\"perf-a\"}"));
            sink.call(new ToolCall("3", "get_available_seats",
                    "{\"performanceId\":\"perf-a\",\"scheduleId\":\"%s\",\"count\":2}".formatted(FakeTools.SCHEDULE)));
            sink.text("Two seats side by side.");
            sink.call(new ToolCall("4", "hold_seats",
                    "{\"scheduleId\":\"%s\",\"seatIds\":[\"1층-B-1-7\",\"1층-B-1-8\"]}".formatted(FakeTools.SCHEDULE)));
            return new TurnEnd.Done();
        }

        @Override
        public void told(CardNews settled) {}

        @Override
        public void forgetLast() {}
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
        window.run(ticks::tick);
    }

    private boolean isShown(String id) {
        return window.lookup(id).tryQuery().filter(node -> node.isVisible() && node.getParent().isVisible()
                && node.getParent().getParent().isVisible()).isPresent();
    }

    private String words(String id) {
        return window.lookup(id).queryLabeled().getText();
    }
}
