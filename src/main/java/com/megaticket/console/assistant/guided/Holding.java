package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import java.time.Instant;

/** Proposes writes. A person's click does them: nothing here says that anything was done. */
final class Holding {
    private final Frame frame;
    private final Table table;

    Holding(Frame frame, Table table) {
        this.frame = frame;
        this.table = table;
    }

    /** What came of proposing to hold a choice. */
    enum Proposed {
        WAITS, SEATS_GONE
    }

    Proposed hold(Turn turn, Results.SeatOption option) {
        Results.ScheduleLine showing = frame.showing().orElseThrow();
        ToolAnswer answer = turn.call(Arguments.HoldSeats.of(showing.scheduleId(), option.seatIds()));
        switch (answer) {
            case ToolAnswer.Pending pending -> {
                table.card = java.util.Optional.of(pending.proposal());
                turn.say("guided.hold.proposed", turn.words().title(frame.show().orElseThrow()),
                        turn.words().showing(showing.date(), showing.time()), turn.words().seats(option.seats()),
                        turn.words().seats(option.seats().size()), turn.words().money(option.total()));
                turn.say("guided.card.hold");
            }
            case ToolAnswer.Refused refused when refused.code() == ErrorCode.SEAT_TAKEN
                    || refused.code() == ErrorCode.BAD_SEAT_ID -> {
                Refusals.say(turn, refused);
                return Proposed.SEATS_GONE;
            }
            case ToolAnswer.Refused refused -> throw new Turn.TurnOver(refused);
            case ToolAnswer.Ok _ -> turn.say("guided.card.look");
        }
        return Proposed.WAITS;
    }

    /** Sells what is held, once a person approves. */
    void confirm(Turn turn, Instant now) {
        if (table.hold.isEmpty()) {
            if (table.sold.isPresent() && frame.isEmpty()) {
                already(turn, table.sold.orElseThrow());
            } else {
                turn.say("guided.confirm.nothing");
            }
            return;
        }
        Results.Held hold = table.hold.orElseThrow();
        if (now.isAfter(hold.expiresAt())) {
            turn.say("guided.hold.over", turn.words().clock(hold.expiresAt()));
        }
        propose(turn, new Arguments.ConfirmReservation(hold.holdingId()), "guided.confirm.proposed", hold);
    }

    void release(Turn turn) {
        if (table.hold.isEmpty()) {
            turn.say("guided.release.nothing");
            return;
        }
        Results.Held hold = table.hold.orElseThrow();
        propose(turn, new Arguments.CancelHold(hold.holdingId()), "guided.release.proposed", hold);
    }

    private void propose(Turn turn, Arguments write, String key, Results.Held hold) {
        switch (turn.call(write)) {
            case ToolAnswer.Pending pending -> {
                table.card = java.util.Optional.of(pending.proposal());
                turn.say(key, table.title(turn.words(), hold.title()), turn.words().showing(hold.date(), hold.time()),
                        turn.words().seats(hold.seats()),
                        turn.words().seats(hold.seats().size()), turn.words().money(hold.total()));
                turn.say("guided.card.waits");
            }
            case ToolAnswer.Refused refused -> {
                if (refused.code() == ErrorCode.HOLD_EXPIRED || refused.code() == ErrorCode.NOT_FOUND
                        || refused.code() == ErrorCode.SEATS_CHANGED || refused.code() == ErrorCode.ALREADY_CONFIRMED) {
                    table.hold = java.util.Optional.empty();
                }
                Refusals.say(turn, refused);
            }
            // It had been done before: what was sold stays one sale.
            case ToolAnswer.Ok ok when ok.result() instanceof Results.Reserved sold -> {
                table.hold = java.util.Optional.empty();
                table.sold = java.util.Optional.of(sold);
                frame.clear();
                already(turn, sold);
            }
            case ToolAnswer.Ok _ -> turn.say("guided.card.look");
        }
    }

    private void already(Turn turn, Results.Reserved sold) {
        turn.say("guided.confirm.already", table.title(turn.words(), sold.title()),
                turn.words().showing(sold.date(), sold.time()),
                turn.words().seats(sold.seats()), sold.bookingNumber().orElse(sold.reservationId()));
    }
}
