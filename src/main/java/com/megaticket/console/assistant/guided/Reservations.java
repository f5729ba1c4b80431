package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.Heard;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import java.util.List;
import java.util.Optional;

/** Bookings that are there: of this conversation's customer and of nobody else. */
final class Reservations {
    private final Table table;

    Reservations(Table table) {
        this.table = table;
    }

    void list(Turn turn) {
        List<Results.Reserved> all = all(turn);
        if (all.isEmpty()) {
            turn.say("guided.mine.none");
            return;
        }
        turn.say("guided.mine.list");
        Choices.reservations(turn, table, Offer.Asked.RESERVATION, all);
    }

    /**
     * Proposes to cancel the one that was named, or asks which.
     *
     * @param justChoices nothing may be meant but what was chosen so far
     * @return whether that was what it meant, for want of bookings
     */
    boolean cancel(Turn turn, Heard heard, boolean justChoices) {
        List<Results.Reserved> before = table.offer.reservations();
        List<Results.Reserved> all = justChoices ? allOrNone(turn) : all(turn);
        if (justChoices && all.stream().noneMatch(Choices::isStanding)) {
            turn.say("guided.cancel.choices");
            return true;
        }
        Optional<Results.Reserved> picked = Slots.number(heard).flatMap(n -> Offer.pick(before, n))
                .flatMap(b -> all.stream().filter(r -> r.reservationId().equals(b.reservationId())).findFirst());
        List<Results.Reserved> standing = picked.map(List::of).orElse(all).stream()
                .filter(r -> Choices.isStanding(r) && fits(heard, r)).toList();
        if (standing.size() == 1) {
            propose(turn, standing.getFirst());
        } else if (standing.isEmpty()) {
            boolean gone = all.stream().anyMatch(r -> !Choices.isStanding(r) && fits(heard, r));
            turn.say(gone ? Refusals.key(ErrorCode.ALREADY_CANCELLED) : "guided.cancel.none");
            if (!gone && !heard.foreign().isEmpty()) {
                turn.say(Refusals.key(ErrorCode.NOT_YOURS));
            }
        } else {
            turn.say("guided.cancel.which");
            Choices.reservations(turn, table, Offer.Asked.CANCEL, standing);
        }
        return false;
    }

    /** A walk-up has none. */
    private static List<Results.Reserved> allOrNone(Turn turn) {
        return switch (turn.call(new Arguments.GetMyReservations())) {
            case ToolAnswer.Ok ok when ok.result() instanceof Results.MyReservations mine -> mine.reservations();
            case ToolAnswer.Refused refused when refused.code() != ErrorCode.NOT_LOGGED_IN ->
                throw new Turn.TurnOver(refused);
            default -> List.of();
        };
    }

    private List<Results.Reserved> all(Turn turn) {
        return turn.look(new Arguments.GetMyReservations(), Results.MyReservations.class).reservations();
    }

    /** A booking number, a day and a title each narrow it down. */
    private boolean fits(Heard heard, Results.Reserved one) {
        boolean number = heard.foreign().isEmpty() || heard.foreign().stream()
                .anyMatch(f -> one.bookingNumber()
                        .filter(b -> f.toUpperCase(java.util.Locale.ROOT)
                                .contains(b.toUpperCase(java.util.Locale.ROOT)))
                        .isPresent()
                        || f.contains(one.reservationId()));
        boolean day = heard.date().map(d -> d.days().contains(one.date())).orElse(true);
        boolean time = heard.time().map(t -> t.fits(one.time())).orElse(true);
        boolean title = heard.mention().ids().isEmpty() || table.programme.stream()
                .filter(p -> heard.mention().ids().contains(p.performanceId()))
                .anyMatch(p -> p.title().equals(one.title()) || p.titles().containsValue(one.title()));
        return number && day && time && title;
    }

    private void propose(Turn turn, Results.Reserved one) {
        switch (turn.call(new Arguments.CancelReservation(one.reservationId()))) {
            case ToolAnswer.Pending pending -> {
                table.card = Optional.of(pending.proposal());
                turn.say("guided.cancel.proposed", table.title(turn.words(), one.title()),
                        turn.words().showing(one.date(), one.time()),
                        turn.words().seats(one.seats()), turn.words().seats(one.seats().size()),
                        turn.words().money(one.total()));
                turn.say("guided.card.waits");
            }
            case ToolAnswer.Refused refused -> Refusals.say(turn, refused);
            case ToolAnswer.Ok _ -> turn.say("guided.card.look");
        }
    }
}
