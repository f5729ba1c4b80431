package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Something of a showing that does not fit together. Seats are in their hall's text order. */
public sealed interface Finding {
    Showing showing();

    List<SeatId> seats();

    /** The bookings and holds it is about, most certain first; empty when no booking is known. */
    List<Claim> claims();

    /** The same for the same trouble, however often it is read; a person's decision is kept under it. */
    default String key() {
        return getClass().getSimpleName() + " " + showing().key() + " "
                + claims().stream().map(Claim::booking).collect(Collectors.joining("+")) + " "
                + seats().stream().map(SeatId::toString).collect(Collectors.joining(","));
    }

    /** Two bookings or more claim the same seats; whose row stands is whoever wrote last. */
    record SoldTwice(Showing showing, List<SeatId> seats, List<Claim> claims, List<Standing> rows) implements Finding {}

    /** A sale none of whose seats is its own any more, in neither region. */
    record SaleLost(Showing showing, List<SeatId> seats, Claim claim, List<Standing> rows) implements Finding {
        @Override
        public List<Claim> claims() {
            return List.of(claim);
        }
    }

    /**
     * Some seats of a party are its own, others are not.
     *
     * @param seats those that are missing; empty where the rows tell only how many
     * @param region where they are missing; empty = in both
     * @param size of the whole party
     * @param hold a hold, not a sale
     */
    record IncompleteParty(Showing showing, List<SeatId> seats, Claim claim, Optional<String> region, int size,
            boolean hold, List<Standing> rows) implements Finding {
        @Override
        public List<Claim> claims() {
            return List.of(claim);
        }
    }

    /** A hold stands where a sale should. */
    record HoldOverSale(Showing showing, List<SeatId> seats, Claim claim, List<Standing> rows) implements Finding {
        @Override
        public List<Claim> claims() {
            return List.of(claim);
        }
    }

    /** A console's sold rows that no act explains. */
    record NoAct(Showing showing, List<SeatId> seats, Claim claim, List<Standing> rows) implements Finding {
        @Override
        public List<Claim> claims() {
            return List.of(claim);
        }
    }

    /** A console's sale for which no money is booked, not even none. */
    record NoMoney(Showing showing, List<SeatId> seats, Claim claim) implements Finding {
        @Override
        public List<Claim> claims() {
            return List.of(claim);
        }
    }

    /** Money came in for a booking that has no seat here. */
    record MoneyWithoutSeats(Showing showing, Paid paid) implements Finding {
        @Override
        public List<SeatId> seats() {
            return List.of();
        }

        @Override
        public List<Claim> claims() {
            return List.of();
        }

        @Override
        public String key() {
            return "MoneyWithoutSeats " + showing.key() + " " + paid.booking();
        }
    }

    /** Rows of one region only, or not the same in both, that belong to no other finding. */
    record Stranded(Showing showing, List<SeatId> seats, List<Claim> claims, List<Standing> rows) implements Finding {}

    /**
     * Rows that say something the contract does not know: nothing is concluded about their seats.
     *
     * @param strangers rows that stand for no seat of a hall, or two for one, in both regions together
     */
    record Unreadable(Showing showing, List<SeatId> seats, int strangers, List<Standing> rows) implements Finding {
        @Override
        public List<Claim> claims() {
            return List.of();
        }
    }

    /** A seat as each region has it; a region without a row is absent. */
    record Standing(SeatId seat, Map<String, Row> in) {
        public Standing {
            in = Map.copyOf(in);
        }

        public Optional<Row> row(String region) {
            return Optional.ofNullable(in.get(region));
        }

        public boolean soldUnder(String booking, String region) {
            return row(region).filter(r -> r.isSoldUnder(booking)).isPresent();
        }
    }
}
