package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.best.Block;
import com.megaticket.console.selling.best.Choice;
import com.megaticket.console.selling.best.Offer;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.MapSeat;
import com.megaticket.console.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Blocks of seats and what speaks for them, in words. */
final class BestTexts {
    private final Messages messages;
    private final Chart chart;
    private final SeatNames names;

    BestTexts(Messages messages, Chart chart) {
        this.messages = messages;
        this.chart = chart;
        names = new SeatNames(messages, Optional.of(chart.map().plan()));
    }

    /** {@code 1층 B구역 7열 14–17번}; the parts of a split one after the other. */
    String seats(Choice choice) {
        return choice.parts().stream().map(this::seats).collect(Collectors.joining(" + "));
    }

    String seats(Block block) {
        MapLayout layout = chart.layout();
        return names.range(layout.seat(block.first()).id(), layout.seat(block.first() + block.count() - 1).id());
    }

    /** Price; apart or together; distance from the stage and the middle; aisle; singles. */
    List<String> reasons(Choice choice) {
        var reasons = new ArrayList<String>();
        reasons.add(messages.formats().money(choice.total()));
        if (!choice.isTogether()) {
            reasons.add(messages.text("selling.best.apart", choice.parts().stream()
                    .map(p -> Integer.toString(p.count())).collect(Collectors.joining(" + "))));
        }
        Block first = choice.parts().getFirst();
        reasons.add(messages.text("selling.best.row", first.rowsBack() + 1));
        reasons.add(first.offCentre() < 0.5
                ? messages.text("selling.best.centre")
                : messages.text("selling.best.off-centre", String.format(Locale.ROOT, "%.1f", first.offCentre())));
        if (choice.parts().stream().anyMatch(Block::aisle)) {
            reasons.add(messages.text("selling.best.aisle"));
        }
        if (choice.singles() > 0) {
            reasons.add(messages.text("selling.best.singles", choice.singles()));
        }
        return reasons;
    }

    /** Why a better block is not among them. */
    String missed(Offer.Missed missed) {
        String taken = missed.taken().stream().map(chart.layout()::seat)
                .map(MapSeat::global).map(Object::toString).collect(Collectors.joining(", "));
        return messages.text("selling.best.missed", seats(missed.block()), taken);
    }

    String lack(Offer.Lack lack) {
        return messages.text("selling.best.lack", lack.free(), lack.longest());
    }
}
