package com.megaticket.console.selling.ui;

import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/** A seat in one line, for the info line and for a screen reader: name, price, state, holder, time left. */
final class SeatFactsText {
    private final Messages messages;
    private final SeatNames names;

    SeatFactsText(Messages messages, SeatNames names) {
        this.messages = messages;
        this.names = names;
    }

    String of(SeatFacts facts) {
        var parts = new ArrayList<String>();
        parts.add(names.seat(facts.seat().id(), facts.priced().map(p -> p.grade())));
        facts.priced().ifPresent(p -> parts.add(messages.formats().money(p.price())));
        parts.add(look(messages, facts.look()));
        boolean held = switch (facts.look()) {
            case MINE, MINE_EXPIRED, HELD_CONSOLE, HELD_WEB, RECOVERED -> true;
            case FREE, SELECTED, SOLD, BLOCKED, UNKNOWN, NOT_FOR_SALE -> false;
        };
        if (held) {
            facts.row().flatMap(r -> r.heldBy()).ifPresent(by -> parts.add(messages.text("selling.facts.holder", by)));
            Optional<Duration> left = facts.left().filter(Duration::isPositive);
            left.ifPresent(l -> parts.add(messages.text("selling.facts.left", messages.formats().countdown(l))));
        }
        facts.row().flatMap(r -> r.bookingNumber()).ifPresent(n -> parts.add(messages.text("selling.facts.number", n)));
        return String.join(" · ", parts);
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
            case BLOCKED -> messages.text("selling.look.blocked");
            case UNKNOWN -> messages.text("selling.look.unknown");
            case NOT_FOR_SALE -> messages.text("selling.look.not-for-sale");
        };
    }
}
