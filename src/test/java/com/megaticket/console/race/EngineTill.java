package com.megaticket.console.race;

import com.megaticket.console.aws.ledger.ActJournal;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.region.MemoryEpochs;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A terminal that sells one seat after the other, wired as the program wires it: its own reading of the leases in each
 * region, gate, fences, ledger. Keeps what it was told, which is what customers were told.
 */
final class EngineTill implements AutoCloseable {
    private static final ShowCopy COPY = new ShowCopy("제목", "극장", "");
    private static final Duration LOOK = Duration.ofMillis(20);

    final String name;
    /** What the ledger said was sold, in order. */
    final List<Booking> confirmed = new CopyOnWriteArrayList<>();
    /** When an act was told as committed, {@link System#nanoTime}. */
    final List<Long> acts = new CopyOnWriteArrayList<>();
    /** Those of them that were sales. */
    final List<Long> sales = new CopyOnWriteArrayList<>();

    private final Wanted wanted;
    private final Duration think;
    private final Random random;
    private final FenceGate gate;
    private final SeatLedger ledger;
    private final List<Background.Running> watches = new ArrayList<>();
    private volatile boolean ended;

    /** Seats that customers ask for. */
    interface Wanted {
        Place next(Random random);

        default void sold(Place place) {}

        record Place(Showing showing, SeatId seat) {}
    }

    /** @param think about how long from one act to the next */
    EngineTill(EngineTown town, String name, Wanted wanted, Duration think) {
        this.name = name;
        this.wanted = wanted;
        this.think = think;
        this.random = new Random(name.hashCode());
        var clock = new ServiceClock(Clock.systemUTC());
        ItemStore seoul = town.way(name, DemoCloud.SEOUL);
        ItemStore tokyo = town.way(name, DemoCloud.TOKYO);
        LeaseWatch leases = Gates.leases(new MemoryEpochs(), clock, System::nanoTime, seoul, tokyo);
        String process = name + "-" + Ids.random().uuid().substring(0, 8);
        gate = new FenceGate(leases, process, clock);
        ActJournal journal = new MemoryActJournal();
        ledger = new DynamoSeatLedger(
                new LedgerSetup(Map.of(DemoCloud.SEOUL, seoul, DemoCloud.TOKYO, tokyo), leases::place, process, true),
                gate, journal, clock, Ids.random(), Pause.real());
        gate.watch();
        leases.regions().forEach(region -> watches.add(
                new VirtualBackground().every("lease-" + region, LeaseWatch.ROUND, () -> gate.watch(region))));
    }

    /** One customer, now. @return empty when it was not sold */
    Optional<Booking> sellNow(Wanted.Place place) {
        int before = confirmed.size();
        hold(place).ifPresent(this::sell);
        return confirmed.size() > before ? Optional.of(confirmed.getLast()) : Optional.empty();
    }

    Thread start() {
        return Thread.ofVirtual().name(name).start(this::work);
    }

    private void work() {
        Optional<Sale> sale = Optional.empty();
        while (!ended) {
            Pause.real().sleep(think.multipliedBy(50L + random.nextInt(100)).dividedBy(100));
            awaitGate();
            try {
                sale = sale.isPresent() ? sell(sale.get()) : hold(wanted.next(random));
            } catch (Fault _) {
                // Certainly nothing was done: once more.
            }
        }
    }

    /** What is in the clerk's hands. */
    private record Sale(Wanted.Place place, Hold hold) {}

    /** The button is grey until the gate opens. */
    private void awaitGate() {
        while (!ended && gate.standing() instanceof WriteGate.Standing.Shut) {
            Pause.real().sleep(LOOK);
        }
    }

    private Optional<Sale> hold(Wanted.Place place) {
        var seat = new PricedSeat(place.seat(), "VIP", new Money(170_000));
        return switch (ledger.hold(place.showing(), List.of(seat), COPY, Duration.ofMinutes(3))) {
            case HoldOutcome.Held(Hold hold) -> {
                acts.add(System.nanoTime());
                yield Optional.of(new Sale(place, hold));
            }
            case HoldOutcome.Unknown(Act act, Hold hold) -> settle(act) instanceof SettleOutcome.Done
                    ? Optional.of(new Sale(place, hold))
                    : Optional.empty();
            case HoldOutcome.SeatsTaken _,HoldOutcome.LimitReached _,HoldOutcome.Refused _,HoldOutcome.Fenced _ ->
                Optional.empty();
        };
    }

    private Optional<Sale> sell(Sale sale) {
        return switch (ledger.sell(sale.hold())) {
            case SaleOutcome.Sold(Booking booking) -> {
                long now = System.nanoTime();
                acts.add(now);
                sales.add(now);
                confirmed.add(booking);
                wanted.sold(sale.place());
                yield Optional.empty();
            }
            case SaleOutcome.Unknown(Act act) -> settle(act) instanceof SettleOutcome.NotDone
                    ? Optional.of(sale)
                    : Optional.empty();
            case SaleOutcome.Fenced _ -> Optional.of(sale);
            case SaleOutcome.SeatsLost _,SaleOutcome.PriceChanged _,SaleOutcome.LimitReached _,SaleOutcome.Refused _ ->
                Optional.empty();
        };
    }

    private Optional<Booking> find(String reservation) {
        try {
            return ledger.find(reservation);
        } catch (Fault _) {
            return Optional.empty();
        }
    }

    /** What stays unknown is neither shown as sold nor offered again; the ledger keeps it. */
    private SettleOutcome settle(Act act) {
        try {
            SettleOutcome outcome = ledger.settle(act);
            if (outcome instanceof SettleOutcome.Done) {
                act.reservationId().flatMap(this::find).filter(this::isNew).ifPresent(confirmed::add);
            }
            return outcome;
        } catch (Fault fault) {
            return new SettleOutcome.StillUnknown(fault.failure());
        }
    }

    private boolean isNew(Booking booking) {
        return confirmed.stream().noneMatch(c -> c.reservationId().equals(booking.reservationId()));
    }

    /** Settles what is still open. @return how many stay unknown */
    long settleAll() {
        return ledger.unsettled().stream().map(this::settle).filter(SettleOutcome.StillUnknown.class::isInstance)
                .count();
    }

    /** Ends the clerk's work; the reading of the leases goes on until the close. */
    void end() {
        ended = true;
    }

    WriteGate.Standing standing() {
        return gate.standing();
    }

    @Override
    public void close() {
        end();
        watches.forEach(Background.Running::cancel);
    }
}
