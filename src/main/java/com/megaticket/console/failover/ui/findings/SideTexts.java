package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.reconcile.Claim;
import com.megaticket.console.failover.reconcile.Finding;
import com.megaticket.console.failover.reconcile.Row;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each region has of a seat, and who says that it is theirs. */
final class SideTexts {
    private final FindingTexts texts;
    private final Messages messages;

    SideTexts(FindingTexts texts) {
        this.texts = texts;
        messages = texts.messages();
    }

    static List<Finding.Standing> rows(Finding finding) {
        return switch (finding) {
            case Finding.SoldTwice f -> f.rows();
            case Finding.SaleLost f -> f.rows();
            case Finding.IncompleteParty f -> f.rows();
            case Finding.HoldOverSale f -> f.rows();
            case Finding.NoAct f -> f.rows();
            case Finding.Stranded f -> f.rows();
            case Finding.Unreadable f -> f.rows();
            case Finding.NoMoney _,Finding.MoneyWithoutSeats _ -> List.of();
        };
    }

    /** One line a fact: what the row says, of whom, by whom, when. */
    List<String> lines(Optional<Row> row, Instant now) {
        if (row.isEmpty()) {
            return List.of(messages.text("failover.findings.side.none"));
        }
        var lines = new ArrayList<String>();
        Row there = row.get();
        lines.add(status(there));
        there.number().or(() -> there.booking().map(texts::name)).ifPresent(lines::add);
        lines.add(by(there.heldBy(), there.booking().isPresent() || there.hold().isPresent()));
        there.since().map(at -> messages.formats().moment(at, now)).ifPresent(lines::add);
        there.expiresAt().filter(_ -> there.state() == Row.State.HELD)
                .ifPresent(at -> lines.add(messages.text("failover.findings.side.until",
                        messages.formats().moment(at, now))));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private String status(Row row) {
        String raw = row.item().text("status").orElse("");
        return switch (row.state()) {
            case SOLD -> messages.text("failover.findings.side.sold", raw);
            case HELD -> messages.text("failover.findings.side.held", raw);
            case CANCELLED -> messages.text("failover.findings.side.cancelled", raw);
            case UNREADABLE -> messages.text("failover.findings.side.unreadable", raw);
        };
    }

    private String by(Optional<String> console, boolean somebody) {
        return console.map(c -> messages.text("failover.findings.by-console", c))
                .orElseGet(() -> somebody ? messages.text("failover.findings.by-web") : "");
    }

    /** Who says what, and how certain that is. */
    String claim(Claim claim, Instant now) {
        String where = claim.region().map(texts::region).orElseGet(() -> messages.text("failover.findings.somewhere"));
        String when = claim.at().map(at -> messages.formats().moment(at, now))
                .orElseGet(() -> messages.text("failover.findings.sometime"));
        return messages.text("failover.findings.claim", where, when, by(claim.by(), true), certainty(claim.source()));
    }

    private String certainty(Claim.Source source) {
        return messages.text(switch (source) {
            case ACT -> "failover.findings.source.act";
            case ROW -> "failover.findings.source.row";
            case STREAM -> "failover.findings.source.stream";
        });
    }

    /** All its seats, and its money. */
    String belongings(Claim claim, Showing of) {
        String seats = texts.counted(of, claim.seats());
        return claim.paid()
                .map(paid -> messages.text("failover.findings.paid", seats, messages.formats().money(paid)))
                .orElse(seats);
    }
}
