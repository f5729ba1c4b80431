package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.Decided;
import com.megaticket.console.failover.audit.Kind;
import com.megaticket.console.failover.reconcile.Claim;
import com.megaticket.console.failover.reconcile.Finding;
import com.megaticket.console.failover.reconcile.Paid;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Findings in people's words. */
final class FindingTexts {
    /** So much of a booking's id tells it from others. */
    private static final int SHORT = 8;

    private final Messages messages;
    private final Names names;

    FindingTexts(Messages messages, Names names) {
        this.messages = messages;
        this.names = names;
    }

    Messages messages() {
        return messages;
    }

    /** What it is called, what it means, what to do. */
    FailureText kind(Kind kind) {
        return FailureText.of(switch (kind) {
            case SOLD_TWICE -> "failover.findings.kind.sold-twice";
            case SALE_LOST -> "failover.findings.kind.sale-lost";
            case INCOMPLETE -> "failover.findings.kind.incomplete";
            case HOLD_OVER_SALE -> "failover.findings.kind.hold-over-sale";
            case NO_ACT -> "failover.findings.kind.no-act";
            case NO_MONEY -> "failover.findings.kind.no-money";
            case MONEY_WITHOUT_SEATS -> "failover.findings.kind.money-without-seats";
            case STRANDED -> "failover.findings.kind.stranded";
            case UNREADABLE -> "failover.findings.kind.unreadable";
        }, messages);
    }

    FailureText kind(FindingRow row) {
        return switch (row) {
            case FindingRow.One one -> kind(one.found().kind());
            case FindingRow.Unread _ -> FailureText.of("failover.findings.kind.unread", messages);
        };
    }

    String showing(Showing showing) {
        return names.title(showing) + " · " + messages.formats().shortDate(showing.date()) + " "
                + messages.formats().time(showing.time());
    }

    String region(String id) {
        return RegionNames.of(id, messages);
    }

    /** The short number people read aloud, else the beginning of the id. */
    String name(Claim claim) {
        return claim.number().orElseGet(() -> name(claim.booking()));
    }

    String name(String booking) {
        return messages.text("failover.findings.web-booking", booking.substring(0, Math.min(SHORT, booking.length())));
    }

    String seats(Showing showing, List<SeatId> seats) {
        return names.seats(showing, seats);
    }

    String counted(Showing showing, List<SeatId> seats) {
        return messages.text("failover.findings.seats", seats.size(), seats(showing, seats));
    }

    /** In one line of the list: the seats, as far as there is room. */
    String gist(FindingRow row) {
        return switch (row) {
            case FindingRow.One one -> gist(one.found().finding());
            case FindingRow.Unread unread -> FailureText.of(unread.failure(), messages).happened();
        };
    }

    private String gist(Finding finding) {
        return switch (finding) {
            case Finding.MoneyWithoutSeats money -> name(money.paid()) + " · "
                    + messages.formats().money(money.paid().net());
            case Finding.Unreadable odd when odd.strangers() > 0 ->
                messages.text("failover.findings.strangers", odd.strangers(), counted(odd.showing(), odd.seats()));
            case Finding other when other.seats().isEmpty() ->
                String.join(", ", other.claims().stream().map(this::name).toList());
            case Finding other -> counted(other.showing(), other.seats());
        };
    }

    String name(Paid paid) {
        return paid.number().orElseGet(() -> name(paid.booking()));
    }

    /** Empty = nobody has decided anything. */
    String state(FindingRow row) {
        return switch (row) {
            case FindingRow.One one when one.settled() -> messages.text("failover.findings.state.settled");
            case FindingRow.One one when one.decided().isPresent() ->
                one.decided().get().end() == Decided.End.DONE
                        ? messages.text("failover.findings.state.still-found")
                        : messages.text("failover.findings.state.not-done");
            case FindingRow.One _,FindingRow.Unread _ -> "";
        };
    }

    String decided(Decided decided, Instant now) {
        String ago = messages.formats().duration(Duration.between(decided.at(), now));
        return messages.text("failover.findings.decided", decided.who(), ago, way(decided), end(decided));
    }

    private String way(Decided decided) {
        return messages.text(switch (decided.way()) {
            case KEEP_AND_MOVE -> "failover.findings.way.keep-and-move";
            case KEEP_AND_REFUND -> "failover.findings.way.keep-and-refund";
            case RESTORE -> "failover.findings.way.restore";
            case REFUND -> "failover.findings.way.refund";
            case TELL -> "failover.findings.way.tell";
            case REPAY -> "failover.findings.way.repay";
            case LOOK -> "failover.findings.way.look";
            case LEAVE -> "failover.findings.way.leave";
        });
    }

    private String end(Decided decided) {
        return switch (decided.end()) {
            case DONE -> messages.text("failover.findings.end.done");
            case CHANGED -> messages.text("failover.findings.end.changed", decided.detail());
            case FENCED -> messages.text("failover.findings.end.fenced");
            case TOO_MANY -> messages.text("failover.findings.end.too-many", decided.detail());
            case UNKNOWN -> messages.text("failover.findings.end.unknown");
            case FAILED -> messages.text("failover.findings.end.failed");
        };
    }
}
