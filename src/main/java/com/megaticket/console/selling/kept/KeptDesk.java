package com.megaticket.console.selling.kept;

import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.Refusal;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Kept parties at the desk: looked for, sold to their customers, given back. Before an act the party is read again, and the
 * ledger's conditions on the holdingId decide. Safe on any thread; every method blocks.
 */
public final class KeptDesk {
    /** After the end of its grace a party is told this long, for a customer who comes late. */
    static final Duration TOLD_FOR = Duration.ofMinutes(10);

    private final KeptHolds holds;
    private final Desk desk;
    private final Supplier<Instant> now;

    public KeptDesk(KeptHolds holds, Desk desk, Supplier<Instant> now) {
        this.holds = holds;
        this.desk = desk;
        this.now = now;
    }

    /**
     * Looks through all coming showings, or only through those where the look before found or could not read something: a switch
     * keeps before it opens, so that nothing is added after. In another region the look before counts for nothing.
     *
     * @throws Fault when nothing could be read at all
     */
    public KeptList look(Optional<KeptList> before) {
        String region = holds.region();
        Optional<KeptList> known = before.filter(b -> b.region().equals(region));
        List<Showing> where = known.map(KeptList::open).orElseGet(holds::coming);
        var parties = new ArrayList<KeptParty>();
        var unread = new HashSet<Showing>();
        Optional<Fault> first = Optional.empty();
        for (Showing showing : where) {
            try {
                holds.of(showing).stream().filter(this::isTold).forEach(parties::add);
            } catch (Fault fault) {
                unread.add(showing);
                first = first.or(() -> Optional.of(fault));
                known.ifPresent(k -> k.parties().stream().filter(p -> p.showing().equals(showing))
                        .forEach(parties::add));
            }
        }
        if (first.isPresent() && unread.size() == where.size()) {
            throw first.get();
        }
        Instant asOf = now.get();
        parties.sort(Comparator.comparing((KeptParty p) -> !p.left(asOf).isPositive())
                .thenComparing(p -> p.hold().expiresAt()).thenComparing(KeptParty::holdingId));
        return new KeptList(region, parties, maps(parties, known), unread);
    }

    private boolean isTold(KeptParty party) {
        return party.left(now.get()).plus(TOLD_FOR).isPositive();
    }

    private Map<Showing, SeatMap> maps(List<KeptParty> parties, Optional<KeptList> known) {
        var maps = new HashMap<Showing, SeatMap>();
        for (Showing showing : parties.stream().map(KeptParty::showing).distinct().toList()) {
            known.flatMap(k -> k.map(showing)).or(() -> map(showing)).ifPresent(m -> maps.put(showing, m));
        }
        return maps;
    }

    private Optional<SeatMap> map(Showing showing) {
        try {
            return Optional.of(desk.map(showing));
        } catch (Fault _) {
            // Then seats are told by their ids and prices as their rows say; a sale asks again.
            return Optional.empty();
        }
    }

    /**
     * Sells a whole party at the prices of this moment.
     *
     * @param agreed what the customer was told; at another price nothing is sold
     * @throws Fault when certainly nothing was done
     */
    public KeptOutcome sell(KeptParty seen, Money agreed) {
        Optional<KeptParty> found = again(seen);
        if (found.isEmpty()) {
            return new KeptOutcome.Changed();
        }
        if (!found.get().isWhole()) {
            return new KeptOutcome.Incomplete();
        }
        SeatMap map = desk.map(seen.showing());
        List<SeatId> unpriced = seen.hold().seatIds().stream().filter(s -> !map.sellable().containsKey(s)).toList();
        if (!unpriced.isEmpty()) {
            return new KeptOutcome.OfSale(
                    new SaleOutcome.Refused(new Refusal(Refusal.Why.SEAT_NOT_FOR_SALE, unpriced)));
        }
        Hold hold = KeptList.priced(found.get().hold(), map);
        return new KeptOutcome.OfSale(
                hold.total().equals(agreed) ? desk.sell(hold) : new SaleOutcome.PriceChanged(hold));
    }

    /** Gives the seats that are here back to everyone, also those of an incomplete party. */
    public KeptOutcome release(KeptParty seen) {
        return again(seen)
                .<KeptOutcome>map(p -> new KeptOutcome.OfRelease(desk.release(p.hold(), p.hold().seatIds())))
                .orElseGet(KeptOutcome.Changed::new);
    }

    /** The party as it stands now, if it is still what the clerk saw. */
    private Optional<KeptParty> again(KeptParty seen) {
        return holds.of(seen.showing()).stream().filter(seen::isSameAs).findFirst();
    }
}
