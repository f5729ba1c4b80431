package com.megaticket.console.ui;

import com.megaticket.console.shared.Failure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong. {@code retry} null = nothing a person could try. */
public record Banner(String id, Level level, Text text, Instant since, @Nullable Runnable retry) {
    public enum Level {
        INFO, WARNING, DANGER
    }

    /** What it says: a failure's text, or the texts of a key. */
    public sealed interface Text {
        default FailureText words(Messages messages) {
            return switch (this) {
                case Broken broken -> FailureText.of(broken.failure(), messages).about(broken.subject());
                case Notice notice -> FailureText.of(notice.key(), messages, notice.args().toArray());
                case Undone undone ->
                    FailureText.of(undone.failure(), messages).about(WorkNames.of(undone.work(), messages));
                case Over over -> new FailureText(messages.text("ui.notifications.over",
                        over.what().words(messages).happened()), "", "");
            };
        }
    }

    public record Broken(String subject, Failure failure) implements Text {}

    /** @param args for {@code <key>.happened} */
    public record Notice(String key, List<String> args) implements Text {
        public Notice {
            args = List.copyOf(args);
        }
    }

    /** @param work its name, as given to {@link com.megaticket.console.ui.fx.Work} */
    public record Undone(String work, Failure failure) implements Text {}

    /** What was wrong is no more. */
    public record Over(Text what) implements Text {}

    public FailureText words(Messages messages) {
        return text.words(messages);
    }
}
