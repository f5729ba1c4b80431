package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.AuditSnapshot.Verdict;
import com.megaticket.console.failover.audit.Kind;
import java.util.List;

/** Shape and look of what is said: never the colour alone. */
enum Mark {
    CALM("fth-check-circle", "look-calm"), INFO("fth-info", "look-calm"), BUSY("fth-refresh-cw", "look-calm"), UNSEEN(
            "fth-eye-off", "look-unseen"), WARNING("fth-alert-triangle", "look-warning"), DANGER("fth-alert-octagon",
                    "look-danger");

    static final List<String> STYLES = List.of("look-calm", "look-unseen", "look-warning", "look-danger");

    private final String icon;
    private final String style;

    Mark(String icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    String icon() {
        return icon;
    }

    String style() {
        return style;
    }

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case NEVER, LEFT -> UNSEEN;
            case RUNNING -> BUSY;
            case FAILED, FOUND -> DANGER;
            case PARTLY -> WARNING;
            case SETTLED, CLEAN -> CALM;
        };
    }

    static Mark of(Kind kind) {
        return switch (kind) {
            case SOLD_TWICE, SALE_LOST -> DANGER;
            case INCOMPLETE, HOLD_OVER_SALE, NO_ACT, NO_MONEY, MONEY_WITHOUT_SEATS -> WARNING;
            case STRANDED -> INFO;
            case UNREADABLE -> UNSEEN;
        };
    }

    static Mark of(FindingRow row) {
        return switch (row) {
            case FindingRow.One one when one.settled() -> CALM;
            case FindingRow.One one -> of(one.found().kind());
            case FindingRow.Unread _ -> UNSEEN;
        };
    }
}
