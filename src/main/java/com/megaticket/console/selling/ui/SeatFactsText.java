package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A seat in one line, for the info line and for a screen reader: name, price, state, holder, time left. */
final class SeatFactsText {
    private final Messages messages;
    private final SeatNames names;

    SeatFactsText(Messages messages, SeatNames names) {
        this.messages = messages;
        this.names = names;
    }

    String of(SeatFacts facts) {
        return String.join(" · ", lines(facts));
    }

    /** The name first, each thing on a line of its own. */
    List<String> lines(SeatFacts facts) {
        var parts = new ArrayList<String>();
        parts.add(names.seat(facts.seat().id(), facts.priced().map(p -> p.grade())));
        if (facts.access()) {
            parts.add(messages.text("selling.facts.access"));
        }
        facts.priced().ifPresent(p -> parts.add(messages.formats().money(p.price())));
        parts.add(look(messages, facts.look()));
        if (isTaken(facts.look())) {
            facts.row().ifPresent(row -> holder(parts, facts, row));
        }
        return parts;
    }

    private static boolean isTaken(SeatLook look) {
        return switch (look) {
            case MINE, MINE_EXPIRED, HELD_CONSOLE, HELD_WEB, RECOVERED, HOUSE, NAMED, BLOCKED, SOLD -> true;
            case FREE, SELECTED, UNKNOWN, NOT_FOR_SALE -> false;
        };
    }

    private void holder(List<String> parts, SeatFacts facts, SeatRow row) {
        if (!row.isSold()) {
            row.heldBy().ifPresent(by -> parts.add(messages.text("selling.facts.holder", by)));
        }
        row.heldFrom().ifPresent(from -> parts.add(messages.text("selling.facts.since",
                messages.formats().moment(from, facts.at()))));
        if (facts.look() == SeatLook.RECOVERED) {
            row.expiresAt().ifPresent(end -> facts.left().filter(Duration::isPositive)
                    .ifPresent(left -> parts.add(messages.text("selling.facts.grace",
                            messages.formats().time(end), messages.formats().countdown(left)))));
        }
        boolean timed = switch (facts.look()) {
            case MINE, MINE_EXPIRED, HELD_CONSOLE, HELD_WEB -> true;
            case RECOVERED, HOUSE, NAMED, BLOCKED, SOLD, FREE, SELECTED, UNKNOWN, NOT_FOR_SALE -> false;
        };
        facts.left().filter(left -> timed && left.isPositive()).ifPresent(left -> parts.add(
                messages.text("selling.facts.left", messages.formats().countdown(left))));
        row.bookingNumber().ifPresent(n -> parts.add(messages.text("selling.facts.number", n)));
    }

    static String look(Messages messages, SeatLook look) {
        return switch (look) {
            case FREE -> messages.text("selling.look.free");
            case SELECTED -> messages.text("selling.look.selected");
            case MINE -> messages.text("selling.look.mine");
            case MINE_EXPIRED -> messages.text("selling.look.mine-expired");
            case HELD_CONSOLE -> messages.text("selling.look.held-console");
            case HELD_WEB -> messages.text("selling.look.held-web");
            case RECOVERED -> messages.text("selling.look.recovered");
            case SOLD -> messages.text("selling.look.sold");
            case HOUSE -> messages.text("selling.look.house");
            case NAMED -> messages.text("selling.look.named");
            case BLOCKED -> messages.text("selling.look.blocked");
            case UNKNOWN -> messages.text("selling.look.unknown");
            case NOT_FOR_SALE -> messages.text("selling.look.not-for-sale");
        };
    }
}
