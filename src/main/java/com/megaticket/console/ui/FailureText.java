package com.megaticket.console.ui;

import com.megaticket.console.shared.Failure;

/** A failure in the clerk's words: what happened, what it means, what to do. Never an exception's text. */
public record FailureText(String happened, String means, String todo) {
    /** A folder of this computer that takes nothing: its path follows. */
    private static final String DISK = "disk:";

    public static FailureText of(Failure failure, Messages messages) {
        return switch (failure) {
            case Failure.Unavailable _ -> of("ui.failure.unavailable", messages);
            case Failure.Throttled _ -> of("ui.failure.throttled", messages);
            case Failure.Denied denied -> of("ui.failure.denied", messages, denied.what());
            case Failure.Misconfigured wrong -> misconfigured(wrong.what(), messages);
            case Failure.TimedOut _ -> of("ui.failure.timed-out", messages);
            case Failure.Invalid _ -> of("ui.failure.invalid", messages);
            case Failure.Bug bug -> of("ui.failure.bug", messages, bug.code());
        };
    }

    /** The same, said of a named thing. */
    public FailureText about(String subject) {
        return subject.isEmpty() ? this : new FailureText(subject + " · " + happened, means, todo);
    }

    /** The three texts of a stem: {@code .happened}, which takes the arguments, {@code .means} and {@code .todo}. */
    public static FailureText of(String stem, Messages messages, Object... args) {
        return new FailureText(messages.text(stem + ".happened", args), messages.text(stem + ".means"),
                messages.text(stem + ".todo"));
    }

    /** What keeps the demo cloud from starting has words of its own; the rest is a setting with a name. */
    private static FailureText misconfigured(String what, Messages messages) {
        return switch (what) {
            case "demo-engine-missing" -> demo("ui.failure.demo-engine-missing", messages);
            case "demo-no-native-library" -> demo("ui.failure.demo-no-native-library", messages);
            case "demo-data-folder" -> demo("ui.failure.demo-data-folder", messages);
            case "demo-port-busy" -> demo("ui.failure.demo-port-busy", messages);
            case "demo-engine-failed" -> demo("ui.failure.demo-engine-failed", messages);
            case "demo-in-use" -> demo("ui.failure.demo-in-use", messages);
            case "demo-host-failed" -> demo("ui.failure.demo-host-failed", messages);
            default -> what.startsWith(DISK)
                    ? of("ui.failure.disk", messages, what.substring(DISK.length()))
                    : of("ui.failure.misconfigured", messages, what);
        };
    }

    private static FailureText demo(String stem, Messages messages) {
        return new FailureText(messages.text(stem + ".happened"), messages.text("ui.failure.demo.means"),
                messages.text(stem + ".todo"));
    }
}
