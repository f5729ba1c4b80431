package com.megaticket.console.assistant.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The plain data beside this package. */
final class Resources {
    private Resources() {}

    static Properties properties(String name) {
        var found = new Properties();
        try (var in = new InputStreamReader(Objects.requireNonNull(Resources.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8)) {
            found.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
