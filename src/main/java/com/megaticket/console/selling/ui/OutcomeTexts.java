package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.Refusal;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Told;
import java.util.List;

/** What an act came to, in words: what happened, what it means for this sale. Nothing unknown is said as known. */
final class OutcomeTexts {
    private final Messages messages;
    private final SeatNames names;

    OutcomeTexts(Messages messages, SeatNames names) {
        this.messages = messages;
        this.names = names;
    }

    Told of(Notice notice) {
        return switch (notice) {
            case Notice.Dropped dropped ->
                Told.warning(messages.text("selling.notice.dropped", taken(dropped.seats())));
            case Notice.OfHold hold -> of(hold.outcome());
            case Notice.OfRenewal renewal -> of(renewal.outcome());
            case Notice.OfRelease release -> of(release.outcome());
            case Notice.OfSale sale -> of(sale.outcome());
            case Notice.OfCancel cancel -> of(cancel.outcome());
            case Notice.NotDone notDone -> Told.warning(notDone(notDone.kind()));
            case Notice.HeldAfterAll held ->
                Told.warning(messages.text("selling.notice.held-after-all", names.seats(held.seats())));
            case Notice.OrderInWork _ -> Told.info(messages.text("selling.panel.busy"));
            case Notice.NextBest next -> Told.warning(messages.text("selling.notice.next-best", taken(next.lost()),
                    names.seats(next.seats())));
            case Notice.NothingLeft left -> Told.warning(messages.text("selling.notice.taken", taken(left.lost()))
                    + "\n" + messages.text("selling.best.lack", left.lack().free(), left.lack().longest()));
            case Notice.TooBusy _ -> Told.warning(messages.text("selling.notice.too-busy"));
            case Notice.Broken broken -> Told.danger(failure(broken.failure()));
        };
    }

    private Told of(HoldOutcome outcome) {
        return switch (outcome) {
            case HoldOutcome.Held _ -> Told.info(messages.text("selling.panel.holding"));
            case HoldOutcome.SeatsTaken taken ->
                Told.warning(messages.text("selling.notice.taken", taken(taken.seats()))
                        + "\n" + messages.text("selling.notice.taken.some"));
            case HoldOutcome.LimitReached limit -> limit(limit.most());
            case HoldOutcome.Refused refused -> Told.warning(refusal(refused.refusal()));
            case HoldOutcome.Fenced fenced -> fenced(fenced.why());
            case HoldOutcome.Unknown _ -> Told.danger(messages.text("selling.panel.unknown-hold.text"));
        };
    }

    private Told of(RenewOutcome outcome) {
        return switch (outcome) {
            case RenewOutcome.Renewed renewed ->
                Told.warning(messages.text("selling.notice.renew.lost", names.seats(renewed.lost())));
            case RenewOutcome.Capped _ -> Told.warning(messages.text("selling.notice.renew.capped"));
            case RenewOutcome.AllLost lost ->
                Told.danger(messages.text("selling.notice.renew.all-lost", names.seats(lost.seats())));
            case RenewOutcome.Fenced fenced -> fenced(fenced.why());
            case RenewOutcome.Unknown _ -> Told.warning(messages.text("selling.notice.renew.unknown"));
        };
    }

    private Told of(ReleaseOutcome outcome) {
        return switch (outcome) {
            case ReleaseOutcome.Released released ->
                Told.info(messages.text("selling.notice.released", names.seats(released.seats())));
            case ReleaseOutcome.Fenced fenced -> fenced(fenced.why());
            case ReleaseOutcome.Unknown _ -> Told.warning(messages.text("selling.notice.release.unknown"));
        };
    }

    private Told of(SaleOutcome outcome) {
        return switch (outcome) {
            case SaleOutcome.Sold _ -> Told.info(messages.text("selling.panel.done"));
            case SaleOutcome.SeatsLost lost -> Told.danger(messages.text("selling.notice.lost", taken(lost.seats())));
            case SaleOutcome.PriceChanged _ -> Told.warning(messages.text("selling.panel.asking"));
            case SaleOutcome.LimitReached limit -> limit(limit.most());
            case SaleOutcome.Refused refused -> Told.warning(refusal(refused.refusal()));
            case SaleOutcome.Fenced fenced -> fenced(fenced.why());
            case SaleOutcome.Unknown _ -> Told.danger(messages.text("selling.panel.unknown-sale.text"));
        };
    }

    private Told of(CancelOutcome outcome) {
        return switch (outcome) {
            case CancelOutcome.Cancelled cancelled ->
                Told.info(messages.text("selling.notice.cancelled", names.seats(cancelled.seats())));
            case CancelOutcome.NotFound _ -> Told.warning(messages.text("selling.notice.cancel.not-found"));
            case CancelOutcome.AlreadyCancelled _ -> Told.warning(messages.text("selling.notice.cancel.already"));
            case CancelOutcome.Changed changed ->
                Told.warning(messages.text("selling.notice.cancel.changed", taken(changed.seats())));
            case CancelOutcome.LimitReached limit -> limit(limit.most());
            case CancelOutcome.Fenced fenced -> fenced(fenced.why());
            case CancelOutcome.Unknown _ -> Told.danger(messages.text("selling.orders.unknown"));
        };
    }

    private String notDone(Act.Kind kind) {
        return switch (kind) {
            case HOLD -> messages.text("selling.notice.not-done.hold");
            case SALE -> messages.text("selling.notice.not-done.sale");
            case CANCEL -> messages.text("selling.notice.not-done.cancel");
            case EXCHANGE -> messages.text("selling.notice.not-done.exchange");
        };
    }

    String act(Act.Kind kind) {
        return switch (kind) {
            case HOLD -> messages.text("selling.act.hold");
            case SALE -> messages.text("selling.act.sale");
            case CANCEL -> messages.text("selling.act.cancel");
            case EXCHANGE -> messages.text("selling.act.exchange");
        };
    }

    private String refusal(Refusal refusal) {
        String seats = names.seats(refusal.seats());
        return switch (refusal.why()) {
            case NO_SEATS -> messages.text("selling.refusal.no-seats");
            case SAME_SEAT_TWICE -> messages.text("selling.refusal.same-seat-twice", seats);
            case UNKNOWN_SEAT -> messages.text("selling.refusal.unknown-seat", seats);
            case SEAT_NOT_FOR_SALE -> messages.text("selling.refusal.seat-not-for-sale", seats);
            case SHOWING_UNKNOWN -> messages.text("selling.refusal.showing-unknown");
            case SHOWING_PAST -> messages.text("selling.refusal.showing-past");
            case SHOWING_CANCELLED -> messages.text("selling.refusal.showing-cancelled");
        };
    }

    private Told fenced(WriteGate.Closed closed) {
        return Told.danger(closed(closed) + " " + messages.text("selling.closed.nothing"));
    }

    String closed(WriteGate.Closed closed) {
        return switch (closed.why()) {
            case STARTING -> messages.text("selling.closed.starting");
            case LEASE_UNREAD -> messages.text("selling.closed.lease-unread");
            case MOVED -> messages.text("selling.closed.moved");
            case CLASH -> messages.text("selling.closed.clash");
            case BEHIND -> messages.text("selling.closed.behind");
            case BLIND -> messages.text("selling.closed.blind");
            case FENCED -> messages.text("selling.closed.fenced");
            case ENDING -> messages.text("selling.closed.ending");
        };
    }

    private Told limit(int most) {
        return Told.warning(messages.text("selling.notice.limit", most));
    }

    private String failure(Failure failure) {
        FailureText text = FailureText.of(failure, messages);
        return text.happened() + "\n" + text.means() + "\n" + text.todo();
    }

    private String taken(List<TakenSeat> seats) {
        return names.seats(seats.stream().map(TakenSeat::seat).toList());
    }
}
