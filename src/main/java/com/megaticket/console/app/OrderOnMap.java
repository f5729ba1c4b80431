package com.megaticket.console.app;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.talk.Conversation;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.ui.AssistedOrder;
import com.megaticket.console.tools.BookingTools;
import com.megaticket.console.tools.Bookings;
import com.megaticket.console.tools.DeskEcho;
import com.megaticket.console.ui.fx.FxThread;

/**
 * The way between the conversation and the map: cards become ghosts on it, what the tools did is the order in work, and what the clerk
 * does with that order is told to the conversation.
 */
final class OrderOnMap implements DeskEcho {
    private final AssistedOrder order;
    private final FxThread fx;
    private final Bookings bookings;

    OrderOnMap(AssistedOrder order, FxThread fx, Bookings bookings) {
        this.order = order;
        this.fx = fx;
        this.bookings = bookings;
    }

    /** FX thread. */
    void follow(Conversation talk) {
        talk.listen(this::heard);
        order.onNews(news -> told(news, talk));
    }

    private void heard(TalkEvent event) {
        switch (event) {
            case TalkEvent.Asked asked when asked.proposal().tool() == ToolName.HOLD_SEATS -> {
                Card card = asked.proposal().card();
                fx.run(() -> order.propose(card.showing(), card.seats().stream().map(SeatLine::seat).toList()));
            }
            case TalkEvent.CardChanged changed when changed
                    .state() instanceof TalkEvent.CardState.Settled(var answer) ->
                fx.run(() -> settled(answer));
            case TalkEvent _ -> {
            }
        }
    }

    private void settled(ToolAnswer answer) {
        order.forget();
        if (answer instanceof ToolAnswer.Ok(Results.Cancelled done, var _)) {
            order.cancelled(done.reservationId(), done.seats());
        }
    }

    /** Only of holds that a conversation made and that have come to no end yet. */
    private void told(AssistedOrder.News news, Conversation talk) {
        switch (news) {
            case AssistedOrder.Kept(Hold hold) -> bookings.hold(hold.holdingId())
                    .filter(known -> !known.equals(hold)).ifPresent(_ -> {
                        bookings.changed(hold);
                        talk.atDesk(new DeskNews.Prolonged(hold.holdingId(), hold.expiresAt()));
                    });
            case AssistedOrder.Sold(Hold hold, Booking booking, var plan) -> bookings.hold(hold.holdingId())
                    .ifPresent(_ -> {
                        bookings.sold(hold, booking);
                        talk.atDesk(new DeskNews.Sold(hold.holdingId(), BookingTools.reserved(booking, plan)));
                    });
            case AssistedOrder.Gone(Hold hold) -> bookings.hold(hold.holdingId()).ifPresent(_ -> {
                bookings.over(hold.holdingId());
                talk.atDesk(new DeskNews.Gone(hold.holdingId()));
            });
            case AssistedOrder.Known(Act act, var record) -> bookings.lost().settled(act, record)
                    .ifPresent(found -> talk.atDesk(
                            new DeskNews.Settled(found.conversation(), found.card(), found.answer())));
        }
    }

    @Override
    public void held(Hold hold) {
        fx.run(() -> order.held(hold));
    }

    @Override
    public void selling(Hold hold) {
        fx.run(() -> order.selling(hold));
    }

    @Override
    public void notSold(Hold hold) {
        fx.run(() -> order.notSold(hold));
    }

    @Override
    public void sold(Hold hold, Booking booking) {
        fx.run(() -> order.sold(hold, booking));
    }

    @Override
    public void released(Hold hold) {
        fx.run(() -> order.released(hold));
    }

    @Override
    public void unknown(Act act) {
        fx.run(() -> order.unknown(act));
    }
}
