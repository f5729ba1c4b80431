package com.megaticket.console.ui.shell;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import java.util.List;
import java.util.function.Function;

/**
 * One finding of the start-up check.
 *
 * @param subject the table, index, permission or region concerned, as the service names it; may be empty
 * @param blocks whether the console cannot be used with it
 * @param words made in the language chosen
 */
public record StartFinding(String subject, boolean blocks, Function<Messages, FailureText> words) {
    public static StartFinding of(Failure failure, String subject, boolean blocks) {
        return new StartFinding(subject, blocks, messages -> FailureText.of(failure, messages));
    }

    /** Words by key: {@code <key>.happened}, which takes the arguments, {@code <key>.means}, {@code <key>.todo}. */
    public static StartFinding of(String key, List<String> args, String subject, boolean blocks) {
        return new StartFinding(subject, blocks, messages -> FailureText.of(key, messages, args.toArray()));
    }
}
