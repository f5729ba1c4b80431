package com.megaticket.console.ui;

import com.megaticket.console.shared.Failure;

/** A failure in the clerk's words: what happened, what it means, what to do. Never an exception's text. */
public record FailureText(String happened, String means, String todo) {
    public static FailureText of(Failure failure, Messages messages) {
        return switch (failure) {
            case Failure.Unavailable _ -> new FailureText(messages.text("ui.failure.unavailable.happened"),
                    messages.text("ui.failure.unavailable.means"), messages.text("ui.failure.unavailable.todo"));
            case Failure.Throttled _ -> new FailureText(messages.text("ui.failure.throttled.happened"),
                    messages.text("ui.failure.throttled.means"), messages.text("ui.failure.throttled.todo"));
            case Failure.Denied denied -> new FailureText(messages.text("ui.failure.denied.happened", denied.what()),
                    messages.text("ui.failure.denied.means"), messages.text("ui.failure.denied.todo"));
            case Failure.Misconfigured wrong -> new FailureText(
                    messages.text("ui.failure.misconfigured.happened", wrong.what()),
                    messages.text("ui.failure.misconfigured.means"), messages.text("ui.failure.misconfigured.todo"));
            case Failure.TimedOut _ -> new FailureText(messages.text("ui.failure.timed-out.happened"),
                    messages.text("ui.failure.timed-out.means"), messages.text("ui.failure.timed-out.todo"));
            case Failure.Invalid _ -> new FailureText(messages.text("ui.failure.invalid.happened"),
                    messages.text("ui.failure.invalid.means"), messages.text("ui.failure.invalid.todo"));
            case Failure.Bug bug -> new FailureText(messages.text("ui.failure.bug.happened", bug.code()),
                    messages.text("ui.failure.bug.means"), messages.text("ui.failure.bug.todo"));
        };
    }
}
