package com.megaticket.console.selling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.VirtualBackground;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the show stand before the ledger, and prices come from the performance. */
class SellingServiceTest {
    private static final Showing SHOWING = Showing.parse("perf-x#2026-12-24#19:30");
    private static final SeatId SEAT = SeatId.parse("1층-B-1-1");
    private static final SeatId UNMAPPED = SeatId.parse("1층-B-2-1");

    private long price = 170_000;
    private Schedule.State state = Schedule.State.AVAILABLE;
    private Instant now = Instant.parse("2026-12-24T09:00:00Z");
    private boolean catalogAnswers = true;
    private final Recorder ledger = new Recorder();

    private SellingService desk() {
        var clock = new ServiceClock(Clock.fixed(now, ZoneOffset.UTC));
        var watch = new SaleWatch(ledger, new VirtualBackground(), _ -> {}, _ -> {}, _ -> {});
        return new SellingService(ledger, new Shows(), new OpenGate(), clock, () -> HoldRules.DEFAULT, watch);
    }

    @Test
    void hold_isPricedByThePerformance() {
        desk().hold(SHOWING, List.of(SEAT));
        assertThat(ledger.held).containsExactly(new PricedSeat(SEAT, "VIP", new Money(170_000)));
    }

    @Test
    void hold_isRefused_withItsReason_andNothingIsSent() {
        assertThat(why(List.of())).isEqualTo(Refusal.Why.NO_SEATS);
        assertThat(why(List.of(SEAT, SEAT))).isEqualTo(Refusal.Why.SAME_SEAT_TWICE);
        assertThat(why(List.of(SeatId.parse("2층-A-1-1")))).isEqualTo(Refusal.Why.UNKNOWN_SEAT);
        assertThat(why(List.of(SeatId.parse("1층-B-1-99")))).isEqualTo(Refusal.Why.UNKNOWN_SEAT);
        assertThat(why(List.of(UNMAPPED))).isEqualTo(Refusal.Why.SEAT_NOT_FOR_SALE);
        state = Schedule.State.CANCELLED;
        assertThat(why(List.of(SEAT))).isEqualTo(Refusal.Why.SHOWING_CANCELLED);
        state = Schedule.State.AVAILABLE;
        now = Instant.parse("2026-12-24T10:30:01Z"); // 19:30:01 in Korea
        assertThat(why(List.of(SEAT))).isEqualTo(Refusal.Why.SHOWING_PAST);
        assertThat(desk().hold(Showing.parse("perf-x#2026-12-25#19:30"), List.of(SEAT)))
                .isInstanceOfSatisfying(HoldOutcome.Refused.class,
                        r -> assertThat(r.refusal().why()).isEqualTo(Refusal.Why.SHOWING_UNKNOWN));
        assertThat(ledger.held).isEmpty();
    }

    private Refusal.Why why(List<SeatId> seats) {
        return ((HoldOutcome.Refused) desk().hold(SHOWING, seats)).refusal().why();
    }

    @Test
    void priceChangedUnderTheClerk_isAskedAgain_thenSoldAtTheNewPrice() {
        Hold hold = hold();
        price = 190_000;
        var changed = (SaleOutcome.PriceChanged) desk().sell(hold);
        assertThat(changed.repriced().total()).isEqualTo(new Money(190_000));
        assertThat(ledger.sold).isEmpty();
        desk().sell(changed.repriced());
        assertThat(ledger.sold).containsExactly(changed.repriced());
    }

    @Test
    void sale_ofACancelledShowing_isRefused() {
        Hold hold = hold();
        state = Schedule.State.CANCELLED;
        assertThat(desk().sell(hold)).isInstanceOf(SaleOutcome.Refused.class);
        assertThat(ledger.sold).isEmpty();
    }

    @Test
    void catalogThatDoesNotAnswer_isAFault_neverUnknownShowing() {
        catalogAnswers = false;
        assertThatThrownBy(() -> desk().hold(SHOWING, List.of(SEAT))).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> desk().sell(hold())).isInstanceOf(Fault.class);
    }

    private static Hold hold() {
        return new Hold(SHOWING, "h", List.of(new PricedSeat(SEAT, "VIP", new Money(170_000))),
                new ShowCopy("", "", ""), "w", "1층-B-1-1", Instant.EPOCH, Instant.EPOCH, "ap-northeast-2");
    }

    private final class Shows implements Catalog {
        private void answer() {
            if (!catalogAnswers) {
                throw new Fault(new Failure.Unavailable("cut", ""));
            }
        }

        @Override
        public List<Performance> performances() {
            answer();
            return List.of(show());
        }

        private Performance show() {
            return new Performance(SHOWING.performance(), "달빛 항구", Map.of(), "", "한빛극장", "v", Optional.empty(),
                    Optional.empty(), "", List.of(new Grade("VIP", new Money(price), "#FF0000", "")),
                    Map.of("B-1", "VIP"), true, true);
        }

        @Override
        public Optional<Performance> performance(PerformanceId id) {
            answer();
            return Optional.of(show());
        }

        @Override
        public List<Schedule> schedules(PerformanceId id) {
            answer();
            return List.of(new Schedule("s", SHOWING, state, 2, Map.of()));
        }

        @Override
        public Optional<Schedule> schedule(Showing showing) {
            return schedules(showing.performance()).stream().filter(s -> s.showing().equals(showing)).findFirst();
        }

        @Override
        public Optional<SeatPlan> seatPlan(String venueId) {
            answer();
            var rows = List.of(new SeatPlan.Row("1", Optional.empty(), List.of(1, 2), 1, Set.of()),
                    new SeatPlan.Row("2", Optional.empty(), List.of(1, 2), 1, Set.of()));
            return Optional.of(new SeatPlan("v", "", "", List.of(new SeatPlan.Section("B", "B", "1층", rows))));
        }
    }

    private static final class OpenGate implements WriteGate {
        @Override
        public Entry enter() {
            return new Closed(Closed.Why.ENDING, "");
        }

        @Override
        public Standing standing() {
            return new Standing.Open("ap-northeast-2", 0);
        }
    }

    /** Remembers what was asked; answers as if nobody else were there. */
    private static final class Recorder implements SeatLedger {
        private final List<PricedSeat> held = new ArrayList<>();
        private final List<Hold> sold = new ArrayList<>();

        @Override
        public HoldOutcome hold(Showing showing, List<PricedSeat> seats, ShowCopy copy, Duration length) {
            held.addAll(seats);
            return new HoldOutcome.SeatsTaken(List.of());
        }

        @Override
        public RenewOutcome renew(Hold hold, HoldRules rules) {
            return new RenewOutcome.Unknown();
        }

        @Override
        public ReleaseOutcome release(Hold hold, List<SeatId> seats) {
            return new ReleaseOutcome.Unknown();
        }

        @Override
        public SaleOutcome sell(Hold hold) {
            sold.add(hold);
            return new SaleOutcome.SeatsLost(List.of());
        }

        @Override
        public CancelOutcome cancel(Booking booking, List<SeatId> seats) {
            return new CancelOutcome.NotFound();
        }

        @Override
        public ExchangeOutcome exchange(Booking booking, List<SeatId> from, Hold to) {
            return new ExchangeOutcome.SeatsLost(List.of());
        }

        @Override
        public SettleOutcome settle(Act act) {
            return new SettleOutcome.NotDone();
        }

        @Override
        public List<Act> unsettled() {
            return List.of();
        }

        @Override
        public SeatMapSnapshot snapshot(Showing showing) {
            return new SeatMapSnapshot(1, Instant.EPOCH, "", Map.of(), 0);
        }

        @Override
        public List<SeatRow> rows(Showing showing, List<SeatId> seats) {
            return List.of();
        }

        @Override
        public Optional<Booking> find(String reservationIdOrNumber) {
            return Optional.empty();
        }

        @Override
        public List<Booking> ofCustomer(String userId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ActRecord> acts(Showing showing) {
            return List.of();
        }
    }
}
