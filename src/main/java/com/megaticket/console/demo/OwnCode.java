package com.megaticket.console.demo;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where this program's own classes lie, for the class path of child processes. */
final class OwnCode {
    private OwnCode() {}

    /** The folder or jar a class was loaded from. */
    static Path path(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException(type + " has no code source");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
