package com.megaticket.console.race;

import com.megaticket.console.shared.store.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** No party half held or half sold: after a console's act, its rows name exactly the rows that are together. */
final class Parties {
    private final Map<Address, Item> rows = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    List<String> check(List<Commit> commits) {
        for (Commit commit : commits) {
            List<Change> seats = commit.changes().stream().filter(Rows::isSeat).toList();
            for (Change change : seats) {
                change.after().ifPresentOrElse(
                        row -> rows.put(change.address(), row), () -> rows.remove(change.address()));
            }
            commit.op().filter(op -> isAct(op.kind)).ifPresent(op -> seats.forEach(change -> change.after()
                    .ifPresent(row -> check(op, change, row))));
        }
        return violations;
    }

    private static boolean isAct(Op.Kind kind) {
        return switch (kind) {
            case HOLD, SELL, CANCEL, EXCHANGE -> true;
            case RENEW, RELEASE, SETTLE, GATE, WEB -> false;
        };
    }

    private void check(Op op, Change change, Item row) {
        String id = Rows.isSold(row) ? "reservationId" : "holdingId";
        Optional<String> party = row.text(id);
        var together = new TreeSet<String>();
        rows.forEach((address, other) -> {
            if (address.hash().equals(change.address().hash()) && Rows.isSold(other) == Rows.isSold(row)
                    && other.text(id).equals(party)) {
                together.add(address.sort().substring("SEAT#".length()));
            }
        });
        String text = row.text("party").orElse("");
        if (!text.startsWith("n=") && !named(text).equals(together)) {
            violations.add(op + ": the rows of the party are " + together + ", its text says " + text);
        }
    }

    /** The seats of a text like {@code 1층-B-7-3..5,1층-B-7-9}. */
    private static Set<String> named(String text) {
        var seats = new TreeSet<String>();
        for (String range : text.split(",", -1)) {
            int dash = range.lastIndexOf('-');
            String[] ends = range.substring(dash + 1).split("\\.\\.", -1);
            for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[ends.length - 1]); n++) {
                seats.add(range.substring(0, dash + 1) + n);
            }
        }
        return seats;
    }
}
