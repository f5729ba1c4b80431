package com.megaticket.console.assistant.tool;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person is asked to approve: all that will change.
 *
 * @param endsAt when the hold behind it ends (service time); absent for a hold to be made
 * @param checks rules that were looked at, each with its finding
 */
public record Card(
        ToolName tool,
        Showing showing,
        String title,
        List<SeatLine> seats,
        Money total,
        Optional<Instant> endsAt,
        Optional<String> bookingNumber,
        List<Check> checks) {
    public Card {
        seats = List.copyOf(seats);
        checks = List.copyOf(checks);
    }

    /** @param rule what was looked at; {@code met} false is a warning, not a refusal */
    public record Check(Rule rule, boolean met) {}

    /** Each has a text in every language. */
    public enum Rule {
        /** The showing is still to come and not cancelled. */
        OPEN,
        /** Not more than the performance's limit. */
        LIMIT,
        /** All seats were free when last read. */
        FREE,
        /** Neighbours of one row. */
        TOGETHER,
        /** No single seat is left alone beside them. */
        NO_SINGLES
    }
}
