package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Renew and release: they repeat harmlessly, so they leave no act record. */
final class Renewal {
    private final Acting acting;

    Renewal(Acting acting) {
        this.acting = acting;
    }

    RenewOutcome renew(Hold hold, HoldRules rules) {
        Instant now = acting.clock().now();
        Instant cap = hold.firstHeldAt().plus(rules.cap());
        Instant wanted = now.plus(rules.length());
        Instant expiry = wanted.isAfter(cap) ? cap : wanted;
        if (!expiry.isAfter(hold.expiresAt())) {
            return new RenewOutcome.Capped(hold);
        }
        return switch (acting.gate().enter()) {
            case WriteGate.Closed why -> new RenewOutcome.Fenced(why);
            case WriteGate.Pass entered -> {
                try (WriteGate.Pass pass = entered) {
                    yield renew(hold, hold.seats(), expiry, pass);
                }
            }
        };
    }

    /** One lost seat must not lose the rest: those that are gone are left out and the others tried again. */
    private RenewOutcome renew(Hold hold, List<PricedSeat> seats, Instant expiry, WriteGate.Pass pass) {
        var rest = new ArrayList<>(seats);
        var lost = new ArrayList<SeatId>();
        while (!rest.isEmpty()) {
            List<Write> writes = rest.stream().map(s -> later(hold, s, expiry)).toList();
            switch (acting.transactor().commit(writes, pass)) {
                case Verdict.Done() -> {
                    Hold renewed = lost.isEmpty() ? hold : hold.withSeats(rest, hold.party());
                    return new RenewOutcome.Renewed(renewed.until(expiry), lost);
                }
                case Verdict.Fenced(var why) -> {
                    return new RenewOutcome.Fenced(why);
                }
                case Verdict.Unknown() -> {
                    return new RenewOutcome.Unknown();
                }
                case Verdict.Refused refused -> {
                    var kept = new ArrayList<PricedSeat>();
                    for (int i = 0; i < rest.size(); i++) {
                        if (refused.failed(i) && !heldUntil(hold, refused, i, expiry)) {
                            lost.add(rest.get(i).seat());
                        } else {
                            kept.add(rest.get(i));
                        }
                    }
                    if (kept.size() == rest.size()) {
                        return new RenewOutcome.Renewed(hold.withSeats(rest, hold.party()).until(expiry), lost);
                    }
                    rest = kept;
                }
            }
        }
        return new RenewOutcome.AllLost(lost);
    }

    /** An earlier attempt that went unanswered had renewed it after all. */
    private static boolean heldUntil(Hold hold, Verdict.Refused refused, int position, Instant expiry) {
        return refused.found(position)
                .filter(i -> i.text(Names.HOLDING_ID).filter(hold.holdingId()::equals).isPresent())
                .flatMap(i -> i.text(Names.EXPIRES_AT))
                .filter(e -> e.compareTo(Instants.text(expiry)) >= 0)
                .isPresent();
    }

    private static Write later(Hold hold, PricedSeat seat, Instant expiry) {
        return new Write.Update(
                Table.RESERVATIONS,
                SeatItems.key(hold.showing(), seat.seat()),
                Map.of(
                        Names.EXPIRES_AT, Value.of(Instants.text(expiry)),
                        Names.HOLD_EXPIRES_AT, Value.of(expiry.getEpochSecond()),
                        Names.TTL, Value.of(SeatItems.ttl(expiry))),
                List.of(),
                SeatConditions.mineUntilBefore(hold.holdingId(), expiry));
    }

    ReleaseOutcome release(Hold hold, List<SeatId> seats) {
        return switch (acting.gate().enter()) {
            case WriteGate.Closed why -> new ReleaseOutcome.Fenced(why);
            case WriteGate.Pass entered -> {
                try (WriteGate.Pass pass = entered) {
                    yield release(hold, new HashSet<>(seats), pass);
                }
            }
        };
    }

    private ReleaseOutcome release(Hold hold, Set<SeatId> leaving, WriteGate.Pass pass) {
        List<PricedSeat> kept = hold.seats().stream().filter(s -> !leaving.contains(s.seat())).toList();
        String party = Party.onRow(kept.stream().map(PricedSeat::seat).toList());
        var open = new ArrayList<>(hold.seatIds());
        var stay = new ArrayList<>(kept);
        while (!open.isEmpty()) {
            List<Write> writes = open.stream()
                    .map(s -> leaving.contains(s) ? delete(hold, s) : rewriteParty(hold, s, party))
                    .toList();
            switch (acting.transactor().commit(writes, pass)) {
                case Verdict.Done() -> open.clear();
                case Verdict.Fenced(var why) -> {
                    return new ReleaseOutcome.Fenced(why);
                }
                case Verdict.Unknown() -> {
                    return new ReleaseOutcome.Unknown();
                }
                case Verdict.Refused refused -> {
                    // Not ours any more: already released, taken over, or gone. Leave those out and do the rest.
                    var rest = new ArrayList<SeatId>();
                    for (int i = 0; i < open.size(); i++) {
                        SeatId seat = open.get(i);
                        if (refused.failed(i)) {
                            stay.removeIf(s -> s.seat().equals(seat));
                        } else {
                            rest.add(seat);
                        }
                    }
                    open = rest;
                }
            }
        }
        Optional<Hold> rest = stay.isEmpty() ? Optional.empty() : Optional.of(hold.withSeats(stay, party));
        return new ReleaseOutcome.Released(List.copyOf(leaving), rest);
    }

    private static Write delete(Hold hold, SeatId seat) {
        return new Write.Delete(
                Table.RESERVATIONS, SeatItems.key(hold.showing(), seat), SeatConditions.mine(hold.holdingId()));
    }

    private static Write rewriteParty(Hold hold, SeatId seat, String party) {
        return new Write.Update(
                Table.RESERVATIONS,
                SeatItems.key(hold.showing(), seat),
                Map.of(Names.PARTY, Value.of(party)),
                List.of(),
                SeatConditions.mine(hold.holdingId()));
    }
}
