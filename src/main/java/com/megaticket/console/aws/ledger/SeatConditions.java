package com.megaticket.console.aws.ledger;

import static com.megaticket.console.shared.store.Condition.absent;
import static com.megaticket.console.shared.store.Condition.all;
import static com.megaticket.console.shared.store.Condition.any;
import static com.megaticket.console.shared.store.Condition.equal;
import static com.megaticket.console.shared.store.Condition.less;
import static com.megaticket.console.shared.store.Condition.present;

import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Value;
import java.time.Duration;
import java.time.Instant;

/** When a seat row may change (design §5). Status is tested in every branch: a bare holdingId would also match a sold seat. */
final class SeatConditions {
    private SeatConditions() {}

    /** No row, or a hold that ran out past its guard. */
    static Condition takeable(Instant now) {
        return any(
                absent(Names.PK),
                all(status("HOLDING"), present(Names.HELD_BY), expiredFor(now, HoldRules.CONSOLE_GUARD)),
                all(status("HOLDING"), absent(Names.HELD_BY), expiredFor(now, HoldRules.WEB_GUARD)),
                all(status("DR_RECOVERED"), expiredFor(now, HoldRules.WEB_GUARD)));
    }

    /** A row the web shop cancelled in place, of this booking as it was read. */
    static Condition cancelledPastGuard(Instant now, Condition bookingAsRead) {
        return all(
                status("CANCELLED"),
                less(Names.CANCELLED_AT, Value.of(Instants.text(now.minus(HoldRules.CANCELLED_GUARD)))),
                bookingAsRead);
    }

    /** Held under this id; says nothing of time: an expired hold nobody took is still this one's. */
    static Condition mine(String holdingId) {
        return all(held(), equal(Names.HOLDING_ID, holdingId));
    }

    /** Held under this id, and the party is still exactly the seats this window knows; the web shop's rows name none. */
    static Condition mineWhole(Hold hold) {
        Condition party = hold.party().isEmpty() ? absent(Names.PARTY) : equal(Names.PARTY, hold.party());
        return all(held(), equal(Names.HOLDING_ID, hold.holdingId()), party);
    }

    /** As {@link #mine}, only to a later expiry: a renewal delivered late must not shorten a newer one. */
    static Condition mineUntilBefore(String holdingId, Instant newExpiry) {
        return all(
                status("HOLDING"),
                equal(Names.HOLDING_ID, holdingId),
                less(Names.EXPIRES_AT, Value.of(Instants.text(newExpiry))));
    }

    static Condition soldUnder(String reservationId) {
        return all(
                any(status("CONFIRMED"), status("DR_RESERVED")), equal(Names.RESERVATION_ID, reservationId));
    }

    private static Condition held() {
        return any(status("HOLDING"), status("DR_RECOVERED"));
    }

    private static Condition status(String word) {
        return equal(Names.STATUS, word);
    }

    private static Condition expiredFor(Instant now, Duration guard) {
        return less(Names.EXPIRES_AT, Value.of(Instants.text(now.minus(guard))));
    }
}
