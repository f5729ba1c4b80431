package com.megaticket.console.demo;

import java.io.IOException;

/**
 * Main class of an engine's child process, on a class path of its own: it uses nothing but the JDK. It ends when its
 * standard input ends, that is when its parent is gone in whatever way, so that no engine is ever left behind.
 */
public final class EngineMain {
    private static final String SERVER = "software.amazon.dynamodb.services.local.main.ServerRunner";

    private EngineMain() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("parent-watch").start(EngineMain::endWithParent);
        Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) args);
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said here; only the end matters.
            }
        } catch (IOException _) {
            // As good as the end.
        }
        Runtime.getRuntime().halt(0);
    }
}
