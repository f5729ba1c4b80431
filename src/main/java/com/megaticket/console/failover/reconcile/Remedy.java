package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.util.List;
import java.util.Optional;

/** What may be done about a finding: a value that a person confirms, or not. */
public sealed interface Remedy {
    /**
     * The claim keeps its seats, against the others that claim them.
     *
     * @param restore seats whose row is not its own; they are put back over the others' rows
     * @param over bookings and holds whose rows may be overwritten by that
     */
    record Keep(Claim claim, List<SeatId> restore, List<String> over) implements Remedy {}

    /** The booking moves, number and all; equal grades, so no money. */
    record Reseat(Claim claim, List<SeatId> from, List<SeatId> to) implements Remedy {}

    /**
     * The booking gives the seats up and its money goes back. The seats are given up here, the money at the counter.
     *
     * @param due what its rows say the seats cost; empty = not known, the counter must ask
     */
    record Refund(Claim claim, List<SeatId> seats, Optional<Money> due) implements Remedy {}

    /** Money without seats: nothing to give up. */
    record Repay(Paid paid) implements Remedy {}

    /** Rows put back as the act record says. */
    record Restore(Claim claim, List<SeatId> seats, List<String> over) implements Remedy {}

    /** People to be told, before they stand at the door. */
    record Tell(List<Claim> claims) implements Remedy {}

    /**
     * A person takes it as it is.
     *
     * @param why in their words; no customer's name
     */
    record Leave(String why) implements Remedy {}

    /** Time may do it: compare again. */
    record LookAgain() implements Remedy {}
}
