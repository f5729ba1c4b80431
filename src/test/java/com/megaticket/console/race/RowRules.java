package com.megaticket.console.race;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.store.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;

/** Checks every committed write of a console against the table of design §5, row by row and party by party. */
final class RowRules {
    private final Instant start;
    private final long closedAt;
    private final List<String> violations = new ArrayList<>();

    RowRules(Instant start, long closedAt) {
        this.start = start;
        this.closedAt = closedAt;
    }

    List<String> check(List<Commit> commits) {
        for (Commit commit : commits) {
            if (commit.isConsole()) {
                check(commit, commit.op().orElseThrow());
            }
        }
        return violations;
    }

    private void check(Commit commit, Op op) {
        List<Change> seats = commit.changes().stream().filter(Rows::isSeat).toList();
        if (commit.at() > closedAt && (!seats.isEmpty() || commit.changes().stream().anyMatch(RowRules::isDone))) {
            say(commit, op, "wrote after every fence was closed");
        }
        var taken = new TreeSet<String>();
        var given = new TreeSet<String>();
        for (Change change : seats) {
            if (change.before().equals(change.after())) {
                continue;
            }
            Optional<String> wrong = switch (op.kind) {
                case HOLD -> hold(commit, op, change);
                case RENEW -> renewed(op, change);
                case RELEASE -> released(op, change);
                case SELL -> sold(op, change);
                case CANCEL -> givenUp(commit, op, change);
                case EXCHANGE -> change.before().filter(row -> Rows.isSoldUnder(row, booking(op))).isPresent()
                        ? givenUp(commit, op, change)
                        : sold(op, change);
                case SETTLE, GATE, WEB -> Optional.of("has no business with seats");
            };
            wrong.ifPresent(why -> say(commit, op, Rows.seat(change) + ": " + why + ": " + brief(change)));
            (change.after().isEmpty() ? given : taken).add(Rows.seat(change));
        }
        whole(commit, op, seats, taken, given);
    }

    /** A party moves whole or not at all. */
    private void whole(Commit commit, Op op, List<Change> seats, Set<String> taken, Set<String> given) {
        if (seats.isEmpty()) {
            return;
        }
        Set<String> asked = texts(op.subject.seats());
        boolean whole = switch (op.kind) {
            case HOLD, SELL -> taken.equals(asked) && given.isEmpty();
            case CANCEL -> given.equals(asked);
            case EXCHANGE -> given.equals(asked)
                    && taken.containsAll(texts(op.subject.hold().map(Hold::seatIds).orElse(List.of())));
            case RENEW, RELEASE, SETTLE, GATE, WEB -> true;
        };
        if (!whole) {
            say(commit, op, "only a part of the party: took " + taken + ", gave " + given);
        }
    }

    private Optional<String> hold(Commit commit, Op op, Change change) {
        Item after = change.after().orElse(null);
        if (after == null || !Rows.status(after).equals("HOLDING")
                || !has(op, Act::holdingId, after.text("holdingId"))) {
            return Optional.of("a hold must leave a held row");
        }
        if (change.before().isEmpty()) {
            return Optional.empty();
        }
        Item before = change.before().get();
        Optional<Instant> takeable = Rows.takeable(before);
        if (takeable.isEmpty()) {
            return Optional.of("took what may not be taken");
        }
        // What the terminal's clock said at the latest when it decided.
        Instant believed = start.plusNanos(commit.at() * 1000).plus(op.ahead);
        if (!believed.isAfter(takeable.get())) {
            return Optional.of("taken over before its guard had passed");
        }
        Optional<String> booking = before.text("reservationId");
        if (Rows.status(before).equals("CANCELLED") && booking.isPresent() && !recorded(commit, change, booking)) {
            return Optional.of("the web shop's cancellation record was lost");
        }
        return Optional.empty();
    }

    private static Optional<String> renewed(Op op, Change change) {
        boolean right = heldByOp(op, change.before())
                && heldByOp(op, change.after())
                && expiry(change.after()).compareTo(expiry(change.before())) > 0;
        return right ? Optional.empty() : Optional.of("a renewal only prolongs its own hold");
    }

    private static Optional<String> released(Op op, Change change) {
        boolean right = heldByOp(op, change.before()) && (change.after().isEmpty() || heldByOp(op, change.after()));
        return right ? Optional.empty() : Optional.of("released what it did not hold");
    }

    /** From the op's own hold, or from no row at all: TTL or the web shop may have taken the row, nobody the seat. */
    private static Optional<String> sold(Op op, Change change) {
        if (change.before().isPresent() && !heldByOp(op, change.before())) {
            return Optional.of("sold what it did not hold");
        }
        Item after = change.after().orElse(null);
        if (after == null || !Rows.isSold(after) || !has(op, Act::reservationId, after.text("reservationId"))) {
            return Optional.of("a sale must leave a sold row of its booking");
        }
        boolean clean = !after.has("holdingId") && !after.has("ttl") && !after.has("holdExpiresAt");
        boolean complete = after.has("seatId") && after.has("price") && after.has("grade") && after.has("confirmedAt");
        return clean && complete ? Optional.empty() : Optional.of("a sold row that TTL or the web shop would erase");
    }

    private static Optional<String> givenUp(Commit commit, Op op, Change change) {
        if (change.before().filter(row -> Rows.isSoldUnder(row, booking(op))).isEmpty()) {
            return Optional.of("touched a booking that is not its own");
        }
        if (change.after().isPresent()) {
            boolean same = change.after().filter(row -> Rows.isSoldUnder(row, booking(op))).isPresent();
            return same ? Optional.empty() : Optional.of("a kept seat must stay sold");
        }
        return recorded(commit, change, Optional.empty())
                ? Optional.empty()
                : Optional.of("cancelled without a record");
    }

    /** A CANCELLED record of the seat in the same commit. */
    private static boolean recorded(Commit commit, Change seat, Optional<String> reservationId) {
        return commit.changes().stream().filter(c -> c.address().hash().startsWith("CANCELLED#"))
                .filter(c -> c.address().sort().equals(seat.address().sort()))
                .flatMap(c -> c.after().stream())
                .anyMatch(row -> Rows.status(row).equals("CANCELLED") && row.has("ttl") && !row.has("holdingId")
                        && row.text("reservationId")
                                .filter(id -> reservationId.isEmpty() || reservationId.get().equals(id))
                                .isPresent());
    }

    /** An act record that is no VOID. */
    static boolean isDone(Change change) {
        return change.address().hash().startsWith("ACT#") && change.before().isEmpty()
                && change.after().flatMap(item -> item.text("act")).filter(act -> !act.equals("VOID")).isPresent();
    }

    private static boolean heldByOp(Op op, Optional<Item> row) {
        return row.isPresent() && Rows.isHeldUnder(row.get(), op.subject.hold().map(Hold::holdingId));
    }

    private static Optional<String> booking(Op op) {
        return op.subject.booking().map(Booking::reservationId);
    }

    private static boolean has(Op op, java.util.function.Function<Act, Optional<String>> id, Optional<String> found) {
        return found.isPresent() && op.acts.stream().anyMatch(act -> id.apply(act).equals(found));
    }

    private static String expiry(Optional<Item> row) {
        return row.flatMap(r -> r.text("expiresAt")).orElse("");
    }

    private static Set<String> texts(List<SeatId> seats) {
        var texts = new TreeSet<String>();
        seats.forEach(seat -> texts.add(seat.toString()));
        return texts;
    }

    private static String brief(Change change) {
        return brief(change.before()) + " -> " + brief(change.after());
    }

    static String brief(Optional<Item> row) {
        return row.map(r -> Rows.status(r)
                + r.text("holdingId").map(h -> " hold " + h).orElse("")
                + r.text("reservationId").map(b -> " booking " + b).orElse("")
                + r.text("expiresAt").map(e -> " until " + e).orElse("")).orElse("no row");
    }

    private void say(Commit commit, Op op, String what) {
        violations.add("%.3fs %s: %s".formatted(commit.at() / 1e6, op, what));
    }
}
