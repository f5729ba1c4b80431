package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.ui.Messages;

/** Shape and colour of what became of a step; the shape alone tells it too. */
enum StepLook {
    WAITING("fth-circle", "step-waiting"), NEXT("fth-arrow-right-circle", "step-next"), RUNNING("fth-loader",
            "step-running"), DONE("fth-check-circle", "step-done"), FORCED("fth-skip-forward",
                    "step-forced"), PAID("fth-check-square", "step-done"), FAILED("fth-alert-octagon", "step-failed");

    private final String icon;
    private final String style;

    StepLook(String icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    static StepLook of(StepRow row) {
        return row.state().map(state -> switch (state) {
            case RUNNING -> RUNNING;
            case DONE -> DONE;
            case FORCED -> FORCED;
            case PAID -> PAID;
            case FAILED -> FAILED;
        }).orElse(row.next() ? NEXT : WAITING);
    }

    String icon() {
        return icon;
    }

    String style() {
        return style;
    }

    String word(Messages messages) {
        return switch (this) {
            case WAITING -> messages.text("failover.state.waiting");
            case NEXT -> messages.text("failover.state.next");
            case RUNNING -> messages.text(MoveKeys.of(Switch.State.RUNNING));
            case DONE -> messages.text(MoveKeys.of(Switch.State.DONE));
            case FORCED -> messages.text(MoveKeys.of(Switch.State.FORCED));
            case PAID -> messages.text(MoveKeys.of(Switch.State.PAID));
            case FAILED -> messages.text(MoveKeys.of(Switch.State.FAILED));
        };
    }
}
