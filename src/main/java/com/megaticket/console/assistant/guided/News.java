package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.talk.CardNews;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.shared.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of a card: held, sold, given back, cancelled, or why not. */
final class News {
    /** Seats that are no longer to be had. */
    private static final Set<ErrorCode> LOST = EnumSet.of(ErrorCode.SEAT_TAKEN, ErrorCode.BAD_SEAT_ID,
            ErrorCode.HOLD_EXPIRED,
            ErrorCode.SEATS_CHANGED);
    /** Said again at the next turn: the person may not have seen it. */
    private static final Set<ErrorCode> SAID = EnumSet.of(ErrorCode.SEAT_TAKEN, ErrorCode.HOLD_EXPIRED,
            ErrorCode.SEATS_CHANGED,
            ErrorCode.PRICE_CHANGED, ErrorCode.OUTCOME_UNKNOWN, ErrorCode.SHOW_CLOSED, ErrorCode.APPROVAL_EXPIRED);

    private final Frame frame;
    private final Table table;

    News(Frame frame, Table table) {
        this.frame = frame;
        this.table = table;
    }

    void apply(Turn turn, CardNews news) {
        table.card = table.card.filter(c -> !c.id().equals(news.proposal().id()));
        switch (news.answer()) {
            case ToolAnswer.Ok ok -> done(ok.result());
            case ToolAnswer.Refused refused -> notDone(turn, news.proposal().tool(), refused);
            case ToolAnswer.Pending _ -> {
                // Not yet.
            }
        }
    }

    /** What the clerk did by hand with a hold of this conversation, and what was found out at the counter. */
    void apply(DeskNews done) {
        switch (done) {
            case DeskNews.OfHold of when table.hold.filter(h -> h.holdingId().equals(of.holdingId())).isEmpty() -> {
                // Of no hold that is on the table.
            }
            case DeskNews.Prolonged(_, var until) ->
                table.hold = table.hold.map(h -> new Results.Held(h.holdingId(), h.title(), h.date(),
                        h.time(), until, h.seats(), h.total()));
            case DeskNews.Sold(_, var reserved) -> done(reserved);
            case DeskNews.Gone _ -> {
                table.hold = Optional.empty();
                frame.options(List.of());
            }
            case DeskNews.Settled(_, _, ToolAnswer.Ok ok) -> foundDone(ok.result());
            case DeskNews.Settled _,DeskNews.Earlier _ -> {
                // It was not done: what is held stays held.
            }
        }
    }

    /** The person may have gone on meanwhile: what they are at is left alone. */
    private void foundDone(Results result) {
        switch (result) {
            case Results.Held held -> table.hold = table.hold.or(() -> Optional.of(held));
            case Results.Reserved sold when table.hold.filter(h -> h.seats().equals(sold.seats())).isPresent() ->
                done(sold);
            case Results.Reserved sold -> table.sold = Optional.of(sold);
            case Results _ -> {
            }
        }
    }

    private void done(Results result) {
        switch (result) {
            case Results.Held held -> {
                table.hold = Optional.of(held);
                table.offer = Offer.NONE;
            }
            case Results.Released released -> {
                // Choices shown since then stay: other seats were looked for before these were given back.
                table.hold = table.hold.filter(h -> !h.holdingId().equals(released.holdingId()));
            }
            case Results.Reserved reserved -> {
                table.sold = Optional.of(reserved);
                table.soldShow = table.programme.stream().filter(p -> p.title().equals(reserved.title())).findFirst();
                table.hold = Optional.empty();
                table.offer = Offer.NONE;
                frame.clear();
            }
            default -> table.offer = Offer.NONE;
        }
    }

    private void notDone(Turn turn, ToolName tool, ToolAnswer.Refused why) {
        if (SAID.contains(why.code())) {
            Refusals.say(turn, why);
        }
        if (LOST.contains(why.code())) {
            frame.options(List.of());
        }
        if (why.code() == ErrorCode.PRICE_CHANGED && !why.facts().isEmpty()) {
            // Still held: the person decides again, at the price of now.
            var total = new Money(Long.parseLong(why.facts().getFirst()));
            table.hold = table.hold.map(h -> new Results.Held(h.holdingId(), h.title(), h.date(), h.time(),
                    h.expiresAt(), h.seats(), total));
        }
        if (why.code() == ErrorCode.SHOW_CLOSED) {
            frame.dropShowing();
        }
        boolean holdIsOver = LOST.contains(why.code()) || why.code() == ErrorCode.NOT_FOUND
                || why.code() == ErrorCode.ALREADY_CONFIRMED;
        if (tool != ToolName.HOLD_SEATS && tool != ToolName.CANCEL_RESERVATION && holdIsOver) {
            table.hold = Optional.empty();
        }
    }
}
