package com.megaticket.console.selling;

import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The desk: the rules of the show before the ledger, and the prices. A price comes from the performance's grades at the moment of
 * sale, never from a caller. Safe on any thread.
 */
public final class SellingService implements Desk {
    private static final Duration HALL_KEPT = Duration.ofMinutes(10);

    private final SeatLedger ledger;
    private final Catalog catalog;
    private final WriteGate gate;
    private final ServiceClock clock;
    private final Supplier<HoldRules> rules;
    private final SaleWatch watch;
    private final Map<String, Hall> halls = new ConcurrentHashMap<>();

    public SellingService(
            SeatLedger ledger,
            Catalog catalog,
            WriteGate gate,
            ServiceClock clock,
            Supplier<HoldRules> rules,
            SaleWatch watch) {
        this.ledger = ledger;
        this.catalog = catalog;
        this.gate = gate;
        this.clock = clock;
        this.rules = rules;
        this.watch = watch;
    }

    @Override
    public SeatMap map(Showing showing) {
        Performance performance = catalog.performance(showing.performance()).orElseThrow(() -> unknown(showing));
        Schedule schedule = catalog.schedule(showing).orElseThrow(() -> unknown(showing));
        SeatPlan plan = plan(performance.venueId())
                .orElseThrow(() -> new Fault(new Failure.Misconfigured(
                        "venue:" + performance.venueId(), "the venue's seat plan is missing", "")));
        Map<SeatId, PricedSeat> sellable = new HashMap<>();
        for (SeatPlan.Section section : plan.sections()) {
            for (SeatPlan.Row row : section.rows()) {
                for (int number : row.seats()) {
                    var seat = new SeatId(section.floor(), section.id(), row.id(), number);
                    performance.gradeOf(seat, row.grade())
                            .ifPresent(g -> sellable.put(seat, new PricedSeat(seat, g.name(), g.price())));
                }
            }
        }
        return new SeatMap(showing, performance, schedule, plan, sellable);
    }

    /** Halls do not change during a show run, and their plan is the largest item there is: read once in ten minutes. */
    private Optional<SeatPlan> plan(String venueId) {
        Hall known = halls.get(venueId);
        if (known != null && clock.now().isBefore(known.until())) {
            return Optional.of(known.plan());
        }
        Optional<SeatPlan> plan = catalog.seatPlan(venueId);
        plan.ifPresent(p -> halls.put(venueId, new Hall(p, clock.now().plus(HALL_KEPT))));
        return plan;
    }

    private record Hall(SeatPlan plan, Instant until) {}

    private static Fault unknown(Showing showing) {
        return new Fault(new Failure.Invalid("no such showing: " + showing.key(), ""));
    }

    @Override
    public HoldOutcome hold(Showing showing, List<SeatId> seats) {
        if (seats.size() > rules.get().seats()) {
            return new HoldOutcome.LimitReached(rules.get().seats());
        }
        Optional<Performance> performance = catalog.performance(showing.performance());
        Optional<Schedule> schedule = catalog.schedule(showing);
        if (performance.isEmpty() || schedule.isEmpty()) {
            return new HoldOutcome.Refused(new Refusal(Refusal.Why.SHOWING_UNKNOWN, seats));
        }
        Optional<Refusal> refusal = refusal(schedule.get(), seats);
        if (refusal.isPresent()) {
            return new HoldOutcome.Refused(refusal.get());
        }
        Optional<SeatPlan> plan = plan(performance.get().venueId());
        List<SeatId> strangers = seats.stream().filter(s -> plan.filter(p -> p.has(s)).isEmpty()).toList();
        if (!strangers.isEmpty()) {
            return new HoldOutcome.Refused(new Refusal(Refusal.Why.UNKNOWN_SEAT, strangers));
        }
        var priced = new ArrayList<PricedSeat>();
        var unpriced = new ArrayList<SeatId>();
        for (SeatId seat : seats) {
            Optional<String> planGrade = plan.flatMap(p -> p.row(seat)).flatMap(SeatPlan.Row::grade);
            performance.get()
                    .gradeOf(seat, planGrade)
                    .ifPresentOrElse(
                            g -> priced.add(new PricedSeat(seat, g.name(), g.price())), () -> unpriced.add(seat));
        }
        if (!unpriced.isEmpty()) {
            return new HoldOutcome.Refused(new Refusal(Refusal.Why.SEAT_NOT_FOR_SALE, unpriced));
        }
        return ledger.hold(showing, priced, copy(performance.get()), rules.get().length());
    }

    private Optional<Refusal> refusal(Schedule schedule, List<SeatId> seats) {
        if (seats.isEmpty()) {
            return Optional.of(new Refusal(Refusal.Why.NO_SEATS, seats));
        }
        if (new HashSet<>(seats).size() < seats.size()) {
            return Optional.of(new Refusal(Refusal.Why.SAME_SEAT_TWICE, seats));
        }
        if (schedule.state() == Schedule.State.CANCELLED) {
            return Optional.of(new Refusal(Refusal.Why.SHOWING_CANCELLED, seats));
        }
        return clock.now().isAfter(schedule.showing().startsAt())
                ? Optional.of(new Refusal(Refusal.Why.SHOWING_PAST, seats))
                : Optional.empty();
    }

    private static ShowCopy copy(Performance performance) {
        return new ShowCopy(performance.title(), performance.venueName(), performance.posterUrl());
    }

    @Override
    public SaleOutcome sell(Hold hold) {
        Optional<Performance> performance = catalog.performance(hold.showing().performance());
        Optional<Schedule> schedule = catalog.schedule(hold.showing());
        if (performance.isEmpty() || schedule.isEmpty()) {
            return new SaleOutcome.Refused(new Refusal(Refusal.Why.SHOWING_UNKNOWN, hold.seatIds()));
        }
        if (schedule.get().state() == Schedule.State.CANCELLED) {
            return new SaleOutcome.Refused(new Refusal(Refusal.Why.SHOWING_CANCELLED, hold.seatIds()));
        }
        var priced = new ArrayList<PricedSeat>();
        for (PricedSeat seat : hold.seats()) {
            // The hold's grade names the grade; only its price may have changed since.
            Optional<Grade> grade = performance.get().grade(seat.grade());
            if (grade.isEmpty()) {
                return new SaleOutcome.Refused(new Refusal(Refusal.Why.SEAT_NOT_FOR_SALE, List.of(seat.seat())));
            }
            priced.add(new PricedSeat(seat.seat(), seat.grade(), grade.get().price()));
        }
        if (!priced.equals(hold.seats())) {
            return new SaleOutcome.PriceChanged(hold.withSeats(priced, hold.party()));
        }
        SaleOutcome outcome = ledger.sell(hold);
        if (outcome instanceof SaleOutcome.Sold(Booking booking)) {
            watch.watch(booking);
        }
        return outcome;
    }

    @Override
    public RenewOutcome renew(Hold hold) {
        return ledger.renew(hold, rules.get());
    }

    @Override
    public ReleaseOutcome release(Hold hold, List<SeatId> seats) {
        return ledger.release(hold, seats);
    }

    @Override
    public CancelOutcome cancel(Booking booking, List<SeatId> seats) {
        return ledger.cancel(booking, seats);
    }

    @Override
    public ExchangeOutcome exchange(Booking booking, List<SeatId> from, Hold to) {
        ExchangeOutcome outcome = ledger.exchange(booking, from, to);
        if (outcome instanceof ExchangeOutcome.Exchanged(Booking changed)) {
            watch.watch(changed);
        }
        return outcome;
    }

    @Override
    public SettleOutcome settle(Act act) {
        return ledger.settle(act);
    }

    @Override
    public SeatMapSnapshot snapshot(Showing showing) {
        return ledger.snapshot(showing);
    }

    @Override
    public Optional<Booking> find(String numberOrReservationId) {
        return ledger.find(numberOrReservationId);
    }

    @Override
    public List<Booking> ofCustomer(String userId) {
        return ledger.ofCustomer(userId).stream().sorted(Comparator.comparing(Booking::soldAt).reversed()).toList();
    }

    @Override
    public List<SaleLine> sales(Showing showing, LocalDate day) {
        return DaySales.of(ledger.acts(showing), day);
    }

    @Override
    public AuditReport audit(Showing showing) {
        return new ShowAudit(ledger, watch, clock::now).check(showing);
    }

    @Override
    public List<Act> unsettled() {
        return ledger.unsettled();
    }

    @Override
    public WriteGate.Standing standing() {
        return gate.standing();
    }
}
