package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.Messages;
import java.util.List;
import java.util.function.Function;

/**
 * One finding of the start-up check. Texts are made by the language chosen.
 *
 * @param subject the table, index or permission concerned, as it is named at the service
 * @param blocks whether the console cannot be used with it
 */
public record StartFinding(String subject, boolean blocks, Function<Messages, String> happened,
        Function<Messages, String> todo) {
    /** Texts by key, {@code <key>.happened} and {@code <key>.todo}, both with the same arguments. */
    public static StartFinding of(String key, String subject, boolean blocks, List<Object> args) {
        Object[] values = args.toArray();
        return new StartFinding(subject, blocks, m -> m.text(key + ".happened", values),
                m -> m.text(key + ".todo", values));
    }
}
