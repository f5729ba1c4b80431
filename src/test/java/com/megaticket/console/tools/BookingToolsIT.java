package com.megaticket.console.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.tool.Approval;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.ArgumentsJson;
import com.megaticket.console.assistant.tool.Booker;
import com.megaticket.console.assistant.tool.Caller;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.assistant.tool.ToolSession;
import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.SeatCount;
import com.megaticket.console.dialogues.House;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** [NEVER-3] On the real desk and engine: a card first, the write after a person approved it. */
class BookingToolsIT {
    private static final String SHOW = "perf-glass-orchard";
    private static final Showing FRIDAY = Showing.parse(SHOW + "#2026-03-13#19:30");
    private static final String CUSTOMER = "someone@example.com";

    private static House house;
    private Desk desk;
    private Desk other;
    private ToolRegistry registry;
    private ToolSession session;
    private final List<String> echoes = new ArrayList<>();
    private final Bookings bookings = new Bookings();

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void fresh() {
        house.fresh();
        desk = house.desk("window");
        other = house.desk("other");
        var counter = new Counter(new CatalogService(house.catalog(), house.clock()::instant),
                house.catalog()::seatPlan, showing -> new SeatCount(desk.map(showing).sellable().size(), 1210, 0),
                desk, desk, _ -> 4, house.clock()::instant);
        registry = new ToolRegistry(BookingTools.of(counter, bookings, echo(), Pause.real()),
                house.clock()::instant, _ -> {});
        session = session(Optional.empty());
    }

    private ToolSession session(Optional<String> customer) {
        return new ToolSession(new Booker(Ids.random().uuid(), customer), house.clock()::instant, Ids.random());
    }

    private DeskEcho echo() {
        return new DeskEcho() {
            @Override
            public void held(Hold hold) {
                echoes.add("held");
            }

            @Override
            public void selling(Hold hold) {
                echoes.add("selling");
            }

            @Override
            public void notSold(Hold hold) {
                echoes.add("not sold");
            }

            @Override
            public void sold(Hold hold, Booking booking) {
                echoes.add("sold");
            }

            @Override
            public void released(Hold hold) {
                echoes.add("released");
            }

            @Override
            public void unknown(com.megaticket.console.selling.Act act) {
                echoes.add("unknown");
            }
        };
    }

    private ToolAnswer ask(Arguments arguments) {
        session.beginTurn();
        return registry.ask(session, Caller.GUIDED,
                new ToolCall("1", ToolName.of(arguments).text(), ArgumentsJson.write(arguments)));
    }

    private <R extends Results> R ok(Class<R> type, Arguments arguments) {
        ToolAnswer answer = ask(arguments);
        assertThat(answer).isInstanceOf(ToolAnswer.Ok.class);
        return type.cast(((ToolAnswer.Ok) answer).result());
    }

    private ErrorCode refused(Arguments arguments) {
        return ((ToolAnswer.Refused) ask(arguments)).code();
    }

    private Card card(Arguments arguments) {
        return ((ToolAnswer.Pending) ask(arguments)).proposal().card();
    }

    /** A person approves the card that the call opens. */
    private ToolAnswer approved(Arguments arguments) {
        var pending = (ToolAnswer.Pending) ask(arguments);
        Approval approval = session.approvals().approve(pending.proposal().id()).orElseThrow();
        return registry.execute(session, approval);
    }

    private Results.ScheduleLine friday() {
        ok(Results.Performances.class, new Arguments.GetPerformances(Optional.empty()));
        return ok(Results.Schedules.class, new Arguments.GetPerformanceSchedules(SHOW,
                Optional.of(FRIDAY.date()), Optional.empty(), Optional.of(1))).schedules().getFirst();
    }

    private Arguments.GetAvailableSeats seats(int count, Optional<String> grade) {
        return new Arguments.GetAvailableSeats(SHOW, friday().scheduleId(), Optional.of(count), grade,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Arguments.HoldSeats best(int count) {
        var found = ok(Results.AvailableSeats.class, seats(count, Optional.of("VIP")));
        return Arguments.HoldSeats.of(found.scheduleId(), found.options().getFirst().seatIds());
    }

    private Results.Held held(int count) {
        return (Results.Held) ((ToolAnswer.Ok) approved(best(count))).result();
    }

    @Test
    void whatIsOnWhen() {
        var all = ok(Results.Performances.class, new Arguments.GetPerformances(Optional.empty())).performances();
        assertThat(all).hasSize(12).extracting(Results.PerformanceLine::performanceId).contains(SHOW);
        var onThe10th = ok(Results.Performances.class,
                new Arguments.GetPerformances(Optional.of(LocalDate.of(2026, 3, 10)))).performances();
        assertThat(onThe10th).isNotEmpty().hasSizeLessThan(12);
        Results.ScheduleLine friday = friday();
        assertThat(friday.date()).isEqualTo(FRIDAY.date());
        assertThat(friday.dayOfWeek()).isEqualTo("금");
        assertThat(friday.availableSeats()).contains(1210);
    }

    @Test
    void pastAndCancelledShowingsAreNotTold() {
        friday();
        var from = ok(Results.Schedules.class, new Arguments.GetPerformanceSchedules(SHOW,
                Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), Optional.of(30)));
        assertThat(from.schedules()).extracting(Results.ScheduleLine::date)
                .allMatch(d -> !d.isBefore(LocalDate.of(2026, 3, 10)))
                // The demo's programme has this one cancelled.
                .doesNotContain(LocalDate.of(2026, 3, 12));
        var weekend = ok(Results.Schedules.class, new Arguments.GetPerformanceSchedules(SHOW, Optional.empty(),
                Optional.of(true), Optional.of(30)));
        assertThat(weekend.schedules()).isNotEmpty().extracting(Results.ScheduleLine::dayOfWeek)
                .containsOnly("토", "일");
    }

    @Test
    void detailsQuoteWhatSomebodyTypedInAFieldOfItsOwn() {
        house.poison(SHOW, "x".repeat(1000));
        friday();
        var details = ok(Results.PerformanceDetails.class, new Arguments.GetPerformanceDetails(SHOW));
        assertThat(details.untrusted().description()).hasSize(301);
        assertThat(details.cast()).isNotEmpty();
        assertThat(ok(Results.VenueInfo.class, new Arguments.GetVenueInfo(Optional.of(details.venueId()),
                Optional.empty())).totalSeats()).isEqualTo(1210);
    }

    @Test
    void seatsAreCountedFromTheRows() {
        String schedule = friday().scheduleId();
        var before = ok(Results.Availability.class, new Arguments.GetTicketAvailability(SHOW, schedule));
        sellElsewhere(List.of(SeatId.parse("1층-B-1-7"), SeatId.parse("1층-B-1-8")));
        var after = ok(Results.Availability.class, new Arguments.GetTicketAvailability(SHOW, schedule));
        assertThat(after.free()).isEqualTo(before.free() - 2);
        assertThat(after.unclear()).isZero();
        var grades = ok(Results.SeatGrades.class, new Arguments.GetSeatGrades(SHOW, Optional.of(schedule)));
        assertThat(grades.grades()).isEqualTo(after.grades());
    }

    @Test
    void seatsAreOfferedByHeadcountGradeAndPrice() {
        assertThat(refused(new Arguments.GetAvailableSeats(SHOW, friday().scheduleId(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .isEqualTo(ErrorCode.MISSING_COUNT);
        assertThat(refused(seats(5, Optional.empty()))).isEqualTo(ErrorCode.LIMIT);
        assertThat(refused(seats(2, Optional.of("Z")))).isEqualTo(ErrorCode.NOT_FOUND);
        var options = ok(Results.AvailableSeats.class, seats(2, Optional.of("R석"))).options();
        assertThat(options).hasSize(3).allMatch(Results.SeatOption::together);
        assertThat(options.getFirst().seats()).extracting(SeatLine::grade).containsOnly("R");
        var cheap = ok(Results.AvailableSeats.class, new Arguments.GetAvailableSeats(SHOW, friday().scheduleId(),
                Optional.of(2), Optional.empty(), Optional.of(70_000L), Optional.of(true), Optional.empty(),
                Optional.empty()));
        assertThat(cheap.options()).isNotEmpty().allMatch(Results.SeatOption::aisle)
                .allMatch(o -> o.seats().stream().allMatch(s -> s.price().won() <= 70_000));
    }

    @Test
    void aHoldIsCardThenHeldThenSold() {
        Arguments.HoldSeats best = best(2);
        Card card = card(best);
        assertThat(card.total().won()).isEqualTo(300_000);
        assertThat(card.checks()).allMatch(Card.Check::met).hasSize(5);
        assertThat(desk.snapshot(FRIDAY).rows()).isEmpty();

        Results.Held held = held(2);
        assertThat(desk.snapshot(FRIDAY).rows()).hasSize(2);
        assertThat(card(new Arguments.ConfirmReservation(held.holdingId())).endsAt()).contains(held.expiresAt());
        var reserved = (Results.Reserved) ((ToolAnswer.Ok) approved(
                new Arguments.ConfirmReservation(held.holdingId()))).result();
        assertThat(reserved.bookingNumber()).isPresent();
        assertThat(desk.find(reserved.reservationId()).orElseThrow().total().won()).isEqualTo(300_000);
        assertThat(echoes).containsExactly("held", "selling", "sold");

        // Again is the same booking, without a card.
        assertThat(ok(Results.Reserved.class, new Arguments.ConfirmReservation(held.holdingId())).reservationId())
                .isEqualTo(reserved.reservationId());
        assertThat(refused(new Arguments.CancelHold(held.holdingId()))).isEqualTo(ErrorCode.ALREADY_CONFIRMED);
    }

    /** A renewal at the counter may lose a seat while the card is open, a price may change. */
    @Test
    void whatChangedSinceTheCardWasShownIsNotSold() {
        Results.Held held = held(2);
        Hold hold = bookings.hold(held.holdingId()).orElseThrow();
        var pending = (ToolAnswer.Pending) ask(new Arguments.ConfirmReservation(held.holdingId()));
        bookings.changed(hold.withSeats(hold.seats().subList(0, 1), hold.party()));
        assertThat(code(registry.execute(session,
                session.approvals().approve(pending.proposal().id()).orElseThrow())))
                .isEqualTo(ErrorCode.SEATS_CHANGED);

        bookings.changed(hold);
        pending = (ToolAnswer.Pending) ask(new Arguments.ConfirmReservation(held.holdingId()));
        bookings.changed(hold.withSeats(hold.seats().stream()
                .map(s -> new PricedSeat(s.seat(), s.grade(), new Money(1))).toList(), hold.party()));
        assertThat(code(registry.execute(session,
                session.approvals().approve(pending.proposal().id()).orElseThrow())))
                .isEqualTo(ErrorCode.PRICE_CHANGED);
        assertThat(desk.snapshot(FRIDAY).rows().values()).noneMatch(SeatRow::isSold);
    }

    private static ErrorCode code(ToolAnswer answer) {
        return ((ToolAnswer.Refused) answer).code();
    }

    @Test
    void aHoldIsGivenBack() {
        Results.Held held = held(2);
        assertThat(approved(new Arguments.CancelHold(held.holdingId()))).isInstanceOf(ToolAnswer.Ok.class);
        assertThat(desk.snapshot(FRIDAY).rows()).isEmpty();
        assertThat(refused(new Arguments.ConfirmReservation(held.holdingId()))).isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void seatsTakenMeanwhileAreNamed() {
        Arguments.HoldSeats best = best(2);
        var pending = (ToolAnswer.Pending) ask(best);
        sellElsewhere(List.of(SeatId.parse(best.seatIds().getFirst())));
        var refused = (ToolAnswer.Refused) registry.execute(session,
                session.approvals().approve(pending.proposal().id()).orElseThrow());
        assertThat(refused.code()).isEqualTo(ErrorCode.SEAT_TAKEN);
        assertThat(refused.seats()).extracting(s -> s.seat().toString())
                .containsExactly(best.seatIds().getFirst());
        assertThat(refused(best)).isEqualTo(ErrorCode.SEAT_TAKEN);
    }

    @Test
    void aHoldThatRanOutIsSoldIfNobodyTookIt() {
        Results.Held held = held(2);
        pass(Duration.ofSeconds(61));
        assertThat(approved(new Arguments.ConfirmReservation(held.holdingId()))).isInstanceOf(ToolAnswer.Ok.class);
    }

    @Test
    void aHoldThatSomebodyTookIsNot() {
        Results.Held held = held(2);
        pass(Duration.ofSeconds(70));
        sellElsewhere(held.seats().stream().map(SeatLine::seat).toList());
        assertThat(approved(new Arguments.ConfirmReservation(held.holdingId())))
                .extracting(a -> ((ToolAnswer.Refused) a).code()).isEqualTo(ErrorCode.HOLD_EXPIRED);
        assertThat(echoes).containsExactly("held", "selling", "not sold");
    }

    @Test
    void aShowingThatBeganIsClosed() {
        Arguments.HoldSeats best = best(2);
        pass(Duration.ofDays(4));
        assertThat(refused(best)).isEqualTo(ErrorCode.SHOW_CLOSED);
    }

    @Test
    void onlyTheCustomersBookingsAreTheirs() {
        assertThat(refused(new Arguments.GetMyReservations())).isEqualTo(ErrorCode.NOT_LOGGED_IN);
        Booking theirs = sellElsewhere(List.of(SeatId.parse("1층-B-3-7")));
        house.own(FRIDAY, theirs.seatIds(), CUSTOMER);
        session = session(Optional.of("another@example.com"));
        assertThat(ok(Results.MyReservations.class, new Arguments.GetMyReservations()).reservations()).isEmpty();
        assertThat(refused(new Arguments.CancelReservation(theirs.reservationId()))).isEqualTo(ErrorCode.UNKNOWN_ID);

        session = session(Optional.of(CUSTOMER));
        assertThat(ok(Results.MyReservations.class, new Arguments.GetMyReservations()).reservations())
                .extracting(Results.Reserved::reservationId).containsExactly(theirs.reservationId());
        var cancelled = (Results.Cancelled) ((ToolAnswer.Ok) approved(
                new Arguments.CancelReservation(theirs.reservationId()))).result();
        assertThat(cancelled.seats()).containsExactly(SeatId.parse("1층-B-3-7"));
        assertThat(desk.snapshot(FRIDAY).rows()).isEmpty();
        assertThat(refused(new Arguments.CancelReservation(theirs.reservationId())))
                .isEqualTo(ErrorCode.ALREADY_CANCELLED);
    }

    @Test
    void aBookingOfAShowThatBeganIsNotCancelled() {
        Results.Held held = held(1);
        approved(new Arguments.ConfirmReservation(held.holdingId()));
        String id = ok(Results.MyReservations.class, new Arguments.GetMyReservations()).reservations().getFirst()
                .reservationId();
        pass(Duration.ofDays(4));
        assertThat(refused(new Arguments.CancelReservation(id))).isEqualTo(ErrorCode.TOO_LATE);
    }

    private void pass(Duration time) {
        house.clock().pass(time);
        house.look();
    }

    private Booking sellElsewhere(List<SeatId> seats) {
        Hold hold = ((HoldOutcome.Held) other.hold(FRIDAY, seats)).hold();
        return ((SaleOutcome.Sold) other.sell(hold)).booking();
    }
}
