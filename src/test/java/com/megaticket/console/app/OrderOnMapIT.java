package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.talk.CardNews;
import com.megaticket.console.assistant.talk.Chain;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.Responder;
import com.megaticket.console.assistant.talk.Talk;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TalkParts;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.talk.TurnSink;
import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.ArgumentsJson;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.SeatCount;
import com.megaticket.console.dialogues.House;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.OpenHold;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.ui.DeskClock;
import com.megaticket.console.selling.ui.DeskEquipment;
import com.megaticket.console.selling.ui.Routes;
import com.megaticket.console.selling.ui.SellingScreens;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.tools.BookingTools;
import com.megaticket.console.tools.Bookings;
import com.megaticket.console.tools.Counter;
import com.megaticket.console.tools.LosingDesk;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** [NEVER-3] A conversation over the counter's own screens and a real engine, whose answers get lost. */
class OrderOnMapIT {
    private static final String SHOW = "perf-glass-orchard";
    private static final Showing FRIDAY = Showing.parse(SHOW + "#2026-03-13#19:30");
    private static House house;

    @RegisterExtension
    final FxWindow window = new FxWindow();

    private final List<TalkEvent> heard = new ArrayList<>();
    private Runnable whileAToolWaits = () -> {};
    private TestKit kit;
    private Desk real;
    private LosingDesk losing;
    private Talk talk;

    @BeforeAll
    static void begin() {
        house = new House();
    }

    @AfterAll
    static void end() {
        house.close();
    }

    @BeforeEach
    void open() {
        house.fresh();
        real = house.desk("window");
        losing = new LosingDesk(real);
        kit = window.on(() -> new TestKit(Language.EN));
        talk = window.on(this::conversation);
    }

    private Talk conversation() {
        var screens = new SellingScreens(kit.kit(), new DeskEquipment(losing.desk(), new NoDisk(),
                new DeskClock(house.clock()::instant, System::nanoTime), () -> HoldRules.DEFAULT, (_, _) -> {},
                new Random(7)));
        screens.start(new Routes() {
            @Override
            public boolean toMap(Showing showing) {
                return screens.open(showing);
            }

            @Override
            public void toOrders() {}
        });
        var bookings = new Bookings();
        var order = new OrderOnMap(screens.assisted(), kit.kit().work().fx(), bookings);
        var counter = new Counter(new CatalogService(house.catalog(), house.clock()::instant),
                house.catalog()::seatPlan, _ -> new SeatCount(1210, 1210, 0), real, losing.desk(), _ -> 4,
                house.clock()::instant);
        var made = new Talk(new TalkParts(
                new ToolRegistry(BookingTools.of(counter, bookings, order, _ -> whileAToolWaits.run()),
                        house.clock()::instant, _ -> {}),
                new AnswerJson(Enum::name), kit.background(), house.clock()::instant, Ids.random(), t -> t),
                new Chain(List.of(new Chain.Link(Tier.GUIDED, Optional.empty(), new TwoBest())),
                        house.clock()::instant));
        made.listen(heard::add);
        order.follow(made);
        return made;
    }

    @Test
    void aHoldFoundToBeMadeAfterAllIsToldAndCanBeSold() {
        losing.loseNext(true);
        approve(said());
        assertThat(last(TalkEvent.CardChanged.class).state()).isEqualTo(unknown());
        losing.settles.add(losing::done);
        settle();
        Results.Held held = (Results.Held) ((ToolAnswer.Ok) found().answer()).result();
        assertThat(held.seats()).isEqualTo(found().card().seats()).hasSize(2);
        talk.confirm(held.holdingId(), held.total());
        assertThat(real.snapshot(FRIDAY).rows().values()).hasSize(2).allMatch(SeatRow::isSold);
        assertThat(last(TalkEvent.CardChanged.class).state()).isInstanceOfSatisfying(
                TalkEvent.CardState.Settled.class, s -> assertThat(s.answer()).isInstanceOf(ToolAnswer.Ok.class));
    }

    @Test
    void aHoldFoundToBeMadeAtOnceIsHeld() {
        losing.loseNext(true);
        losing.settles.add(losing::done);
        approve(said());
        Results.Held held = cameTo();
        talk.confirm(held.holdingId(), held.total());
        assertThat(real.snapshot(FRIDAY).rows().values()).hasSize(2).allMatch(SeatRow::isSold);
    }

    @Test
    void whatTheCounterFindsWhileTheToolStillWaitsIsTheToolsToTell() {
        losing.loseNext(true);
        losing.settles.add(LosingDesk::unknown);
        whileAToolWaits = () -> {
            if (losing.settles.isEmpty()) {
                losing.settles.add(losing::done);
                kit.background().beat();
                losing.settles.add(LosingDesk::unknown);
            }
        };
        approve(said());
        assertThat(cameTo().seats()).hasSize(2);
        settle();
        assertThat(heard).noneMatch(TalkEvent.AtDesk.class::isInstance);
    }

    @Test
    void aHoldFoundNotToBeMadeIsTold() {
        losing.loseNext(false);
        approve(said());
        losing.settles.add(SettleOutcome.NotDone::new);
        settle();
        assertThat(found().answer()).isEqualTo(new ToolAnswer.Refused(ErrorCode.NOT_DONE));
        settle();
        assertThat(heard).filteredOn(TalkEvent.AtDesk.class::isInstance).hasSize(1);
    }

    @Test
    void aSaleFoundOutIsToldOnceThoughTheCounterWaitsForItToo() {
        Results.Held held = held();
        losing.loseNext(true);
        talk.confirm(held.holdingId(), held.total());
        assertThat(last(TalkEvent.CardChanged.class).state()).isEqualTo(unknown());
        losing.settles.add(losing::done);
        settle();
        assertThat(found().answer()).isInstanceOfSatisfying(ToolAnswer.Ok.class,
                ok -> assertThat(((Results.Reserved) ok.result()).reservationId())
                        .isEqualTo(losing.lost().reservationId().orElseThrow()));
        assertThat(heard).filteredOn(TalkEvent.AtDesk.class::isInstance).hasSize(1);
    }

    @Test
    void aSaleFoundNotToBeMadeLeavesTheHold() {
        Results.Held held = held();
        losing.loseNext(false);
        talk.confirm(held.holdingId(), held.total());
        losing.settles.add(SettleOutcome.NotDone::new);
        settle();
        assertThat(heard).filteredOn(
                e -> e instanceof TalkEvent.AtDesk(var _, DeskNews.Settled(var _, var _, ToolAnswer.Refused refused))
                        && refused.code() == ErrorCode.NOT_DONE)
                .hasSize(1);
        talk.confirm(held.holdingId(), held.total());
        assertThat(real.snapshot(FRIDAY).rows().values()).hasSize(2).allMatch(SeatRow::isSold);
    }

    @Test
    void whatIsFoundOutLaterIsToldToThePersonOnly() {
        losing.loseNext(true);
        approve(said());
        talk.customer(Optional.of("someone-else"));
        losing.settles.add(losing::done);
        settle();
        var news = (DeskNews.Earlier) last(TalkEvent.AtDesk.class).news();
        Results.Held held = (Results.Held) ((ToolAnswer.Ok) news.answer()).result();
        talk.confirm(held.holdingId(), new Money(1));
        assertThat(last(TalkEvent.ToolEnded.class).answer()).extracting("code").isEqualTo(ErrorCode.UNKNOWN_ID);
    }

    private Results.Held held() {
        approve(said());
        return cameTo();
    }

    private Results.Held cameTo() {
        var settled = (TalkEvent.CardState.Settled) last(TalkEvent.CardChanged.class).state();
        return (Results.Held) ((ToolAnswer.Ok) settled.answer()).result();
    }

    private Proposal said() {
        window.run(() -> talk.say("two"));
        return last(TalkEvent.Asked.class).proposal();
    }

    private void approve(Proposal proposal) {
        window.run(() -> talk.approve(proposal.id()));
    }

    /** The counter asks once more for whatever is open. */
    private void settle() {
        window.run(() -> kit.background().beat());
    }

    private DeskNews.Settled found() {
        return (DeskNews.Settled) last(TalkEvent.AtDesk.class).news();
    }

    private static TalkEvent.CardState unknown() {
        return new TalkEvent.CardState.Settled(new ToolAnswer.Refused(ErrorCode.OUTCOME_UNKNOWN));
    }

    private <E extends TalkEvent> E last(Class<E> kind) {
        return heard.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    /** Proposes the best two of Friday, whatever is said. */
    private static final class TwoBest implements Responder {
        @Override
        public TurnEnd answer(String said, TurnSink sink, com.megaticket.console.assistant.Stop stop) {
            call(sink, new Arguments.GetPerformances(Optional.empty()));
            var schedules = (Results.Schedules) call(sink, new Arguments.GetPerformanceSchedules(SHOW,
                    Optional.of(FRIDAY.date()), Optional.empty(), Optional.of(1)));
            var seats = (Results.AvailableSeats) call(sink, new Arguments.GetAvailableSeats(SHOW,
                    schedules.schedules().getFirst().scheduleId(), Optional.of(2), Optional.of("VIP"),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
            sink.call(called(Arguments.HoldSeats.of(seats.scheduleId(), seats.options().getFirst().seatIds())));
            return new TurnEnd.Done();
        }

        private static Results call(TurnSink sink, Arguments arguments) {
            return ((ToolAnswer.Ok) sink.call(called(arguments))).result();
        }

        private static ToolCall called(Arguments arguments) {
            String name = ToolName.of(arguments).text();
            return new ToolCall(name, name, ArgumentsJson.write(arguments));
        }

        @Override
        public void told(CardNews settled) {}
    }

    private static final class NoDisk implements OpenHold {
        @Override
        public Optional<Hold> read() {
            return Optional.empty();
        }

        @Override
        public void write(Optional<Hold> hold) {}
    }
}
