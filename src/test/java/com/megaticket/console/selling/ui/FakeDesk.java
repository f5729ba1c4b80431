package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.AuditReport;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.selling.SaleLine;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A small house in memory that behaves like the desk, and answers what a test wants instead where it is told to. */
final class FakeDesk implements Desk {
    static final Failure DOWN = new Failure.Unavailable("test: cut", "");

    final Supplier<Instant> clock;
    final Map<SeatId, SeatRow> rows = new HashMap<>();
    final Map<String, Booking> bookings = new HashMap<>();
    final List<String> calls = new ArrayList<>();
    final Queue<HoldOutcome> nextHold = new ArrayDeque<>();
    final Queue<RenewOutcome> nextRenew = new ArrayDeque<>();
    final Queue<SaleOutcome> nextSale = new ArrayDeque<>();
    final Queue<CancelOutcome> nextCancel = new ArrayDeque<>();
    final Queue<SettleOutcome> nextSettle = new ArrayDeque<>();
    final List<Act> open = new ArrayList<>();
    final Map<String, List<Booking>> customers = new HashMap<>();
    final List<SaleLine> sales = new ArrayList<>();
    final List<SaleAlarm> alarms = new ArrayList<>();
    SeatMap map = Halls.map();
    WriteGate.Standing standing = new WriteGate.Standing.Open("ap-northeast-2", 0);
    int strangers;
    @Nullable
    Hold lastHold;
    private @Nullable RuntimeException readsFail;
    private @Nullable RuntimeException writesFail;
    private final Queue<RuntimeException> nextFailures = new ArrayDeque<>();
    private long version;
    private int number;

    FakeDesk(Supplier<Instant> clock) {
        this.clock = clock;
    }

    void readsFail(@Nullable Failure failure) {
        readsFail = failure == null ? null : new Fault(failure);
    }

    void writesFail(@Nullable RuntimeException with) {
        writesFail = with;
    }

    /** The next so many writes fail, then the desk works again. */
    void failNextWrites(int count, RuntimeException with) {
        for (int i = 0; i < count; i++) {
            nextFailures.add(with);
        }
    }

    private void read() {
        if (readsFail != null) {
            throw readsFail;
        }
    }

    private void write(String call) {
        calls.add(call);
        if (!nextFailures.isEmpty()) {
            throw nextFailures.remove();
        }
        if (writesFail != null) {
            throw writesFail;
        }
    }

    /** Someone else's row. */
    SeatRow put(String seat, SeatRow.Status status, Optional<String> heldBy, Optional<String> kind, boolean recovered) {
        var id = SeatId.parse(seat);
        var row = new SeatRow(id, status, Optional.of("other"), Optional.empty(), heldBy,
                Optional.of(clock.get().plusSeconds(45)), Optional.of(clock.get()), Optional.empty(), Optional.empty(),
                kind,
                recovered, "VIP", new Money(170_000), "ap-northeast-2");
        rows.put(id, row);
        return row;
    }

    SeatRow sold(String seat) {
        return put(seat, SeatRow.Status.CONFIRMED, Optional.empty(), Optional.empty(), false);
    }

    @Override
    public synchronized HoldOutcome hold(Showing showing, List<SeatId> seats) {
        write("hold " + seats);
        if (!nextHold.isEmpty()) {
            return nextHold.remove();
        }
        var taken = seats.stream().filter(rows::containsKey)
                .map(s -> new TakenSeat(s, Optional.ofNullable(rows.get(s))))
                .toList();
        if (!taken.isEmpty()) {
            return new HoldOutcome.SeatsTaken(taken);
        }
        Hold hold = holdOf(seats);
        hold.seats().forEach(s -> rows.put(s.seat(), row(s, SeatRow.Status.HOLDING, hold, Optional.empty())));
        lastHold = hold;
        return new HoldOutcome.Held(hold);
    }

    Hold holdOf(List<SeatId> seats) {
        return new Hold(Halls.SHOWING, "hold-" + ++number, seats.stream().map(map.sellable()::get).toList(),
                new ShowCopy("달빛 항구", "달빛극장", ""), "window-1", "party", clock.get(), clock.get().plusSeconds(60),
                "ap-northeast-2");
    }

    private SeatRow row(PricedSeat seat, SeatRow.Status status, Hold hold, Optional<String> reservationId) {
        return new SeatRow(seat.seat(), status, Optional.of(hold.holdingId()), reservationId,
                Optional.of("window-1"),
                Optional.of(hold.expiresAt()), Optional.of(hold.firstHeldAt()), Optional.empty(), Optional.empty(),
                Optional.empty(), false, seat.grade(), seat.price(), hold.region());
    }

    @Override
    public synchronized RenewOutcome renew(Hold hold) {
        write("renew");
        if (!nextRenew.isEmpty()) {
            return nextRenew.remove();
        }
        Hold longer = hold.until(clock.get().plusSeconds(60));
        longer.seats().forEach(s -> rows.put(s.seat(), row(s, SeatRow.Status.HOLDING, longer, Optional.empty())));
        return new RenewOutcome.Renewed(longer, List.of());
    }

    @Override
    public synchronized ReleaseOutcome release(Hold hold, List<SeatId> seats) {
        write("release " + seats);
        seats.forEach(rows::remove);
        return new ReleaseOutcome.Released(seats, Optional.empty());
    }

    @Override
    public synchronized SaleOutcome sell(Hold hold) {
        write("sell");
        return nextSale.isEmpty() ? new SaleOutcome.Sold(book(hold)) : nextSale.remove();
    }

    Booking book(Hold hold) {
        var booking = new Booking(hold.showing(), "5f0c7a52-1111-4222-8333-%012d".formatted(++number),
                Optional.of("S-7K4M2"), hold.seats(), hold.copy(), Optional.of("party"), clock.get(),
                Booking.State.CONFIRMED, "ap-northeast-2");
        hold.seats().forEach(
                s -> rows.put(s.seat(), row(s, SeatRow.Status.CONFIRMED, hold, Optional.of(booking.reservationId()))));
        bookings.put("S-7K4M2", booking);
        bookings.put(booking.reservationId(), booking);
        return booking;
    }

    @Override
    public synchronized CancelOutcome cancel(Booking booking, List<SeatId> seats) {
        write("cancel " + seats);
        if (!nextCancel.isEmpty()) {
            return nextCancel.remove();
        }
        seats.forEach(rows::remove);
        var rest = booking.seats().stream().filter(s -> !seats.contains(s.seat())).toList();
        Optional<Booking> left = rest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Booking(booking.showing(), booking.reservationId(), booking.number(), rest, booking.copy(),
                                booking.party(), booking.soldAt(), booking.state(), booking.region()));
        return new CancelOutcome.Cancelled(seats, left);
    }

    @Override
    public ExchangeOutcome exchange(Booking booking, List<SeatId> from, Hold to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized SettleOutcome settle(Act act) {
        calls.add("settle");
        return nextSettle.isEmpty() ? new SettleOutcome.StillUnknown(DOWN) : nextSettle.remove();
    }

    @Override
    public synchronized SeatMapSnapshot snapshot(Showing showing) {
        calls.add("snapshot");
        read();
        return new SeatMapSnapshot(++version, clock.get(), "ap-northeast-2", rows, strangers);
    }

    @Override
    public SeatMap map(Showing showing) {
        read();
        return map;
    }

    @Override
    public synchronized Optional<Booking> find(String text) {
        calls.add("find " + text);
        read();
        return Optional.ofNullable(bookings.get(text));
    }

    @Override
    public synchronized List<Booking> ofCustomer(String userId) {
        calls.add("customer " + userId);
        read();
        return customers.getOrDefault(userId, List.of());
    }

    @Override
    public synchronized List<SaleLine> sales(Showing showing, LocalDate day) {
        calls.add("sales " + day);
        read();
        return sales;
    }

    @Override
    public synchronized AuditReport audit(Showing showing) {
        calls.add("audit");
        read();
        return new AuditReport(showing, clock.get(), 12, 12, 5, 0, alarms);
    }

    @Override
    public List<Act> unsettled() {
        return List.copyOf(open);
    }

    @Override
    public WriteGate.Standing standing() {
        return standing;
    }

    Act act(Act.Kind kind, Hold hold) {
        return new Act("act-1", kind, hold.showing(), hold.region(), hold.seatIds(), Optional.of(hold.holdingId()),
                Optional.empty(), Optional.empty());
    }

    static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
