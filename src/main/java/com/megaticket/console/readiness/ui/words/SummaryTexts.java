package com.megaticket.console.readiness.ui.words;

import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.report.Words;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the whole board says, in the language of the reader. */
public final class SummaryTexts {
    private final Messages messages;

    public SummaryTexts(Messages messages) {
        this.messages = messages;
    }

    public String call(Summary summary) {
        return switch (summary.call()) {
            case STOPPED -> messages.text("readiness.call.stopped", summary.count(Group.STOPS));
            case OLD -> messages.text("readiness.call.old");
            case LOOKING -> messages.text("readiness.call.looking");
            case NEVER -> messages.text("readiness.call.never");
            case UNKNOWN -> messages.text("readiness.call.unknown", summary.unknown());
            case HARMED -> messages.text("readiness.call.harmed", summary.count(Group.HARMS));
            case READY -> messages.text("readiness.call.ready");
        };
    }

    /** What it means and what to do. */
    public String means(Summary summary) {
        return summary.common().map(c -> messages.text("readiness.common", c.count(), unread(c, "happened"),
                unread(c, "todo"))).orElseGet(() -> messages.text(switch (summary.call()) {
                    case STOPPED -> "readiness.call.stopped.means";
                    case OLD -> "readiness.call.old.means";
                    case LOOKING -> "readiness.call.looking.means";
                    case NEVER -> "readiness.call.never.means";
                    case UNKNOWN -> "readiness.call.unknown.means";
                    case HARMED -> "readiness.call.harmed.means";
                    case READY -> "readiness.call.ready.means";
                }));
    }

    private String unread(Summary.Common common, String part) {
        return messages.text(Words.key(common.failure()) + "." + part, Words.subject(common.failure()));
    }

    /** {@code 5 would stop it · 6 more found · 3 not known · 18 passed}; empty before the first result. */
    public String counts(Summary summary) {
        if (summary.call() == Summary.Call.NEVER) {
            return "";
        }
        var parts = new ArrayList<String>();
        // Beside what is not known, none found is no zero: it is left out.
        add(parts, "readiness.count.stops", summary.count(Group.STOPS));
        add(parts, "readiness.count.harms", summary.count(Group.HARMS));
        add(parts, "readiness.count.unknown", summary.unknown());
        add(parts, "readiness.count.passed", summary.count(Group.PASSED));
        return messages.text("readiness.counts", String.join(" · ", parts), summary.all());
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.text(key, count));
        }
    }

    /** Where the numbers come from and how old the oldest of them is. */
    public String source(Sheet sheet, Instant now) {
        String from = messages.text("readiness.source", origin(sheet.place().origin()), sheet.place().standby());
        return sheet.oldest().map(at -> messages.text("readiness.source.aged", from,
                messages.formats().duration(Duration.between(at, now)))).orElse(from);
    }

    /** How a number came about, said with every one. */
    public String origin(Sheet.Origin origin) {
        return messages.text(switch (origin) {
            case AWS -> "readiness.origin.aws";
            case STAND_IN -> "readiness.origin.stand-in";
            case STAGED -> "readiness.origin.staged";
        });
    }
}
