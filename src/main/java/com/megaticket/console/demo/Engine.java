package com.megaticket.console.demo;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One DynamoDB Local in a JVM of its own. It can be frozen, killed and revived with the data it had on disk (in memory: none).
 * Its methods block; safe on any thread.
 */
final class Engine implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final int LAST_WORDS = 80;

    private final EngineFolder folder;
    private final Optional<Path> data;
    private final int port;
    private final Deque<String> words = new ArrayDeque<>();
    private @Nullable Process process;
    private @Nullable Process freezer;

    /** @param data folder for the database file, which must exist; empty = in memory */
    Engine(EngineFolder folder, Optional<Path> data) {
        this(folder, data, freePort());
    }

    Engine(EngineFolder folder, Optional<Path> data, int port) {
        this.folder = folder;
        this.data = data;
        this.port = port;
    }

    int port() {
        return port;
    }

    synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    synchronized boolean isFrozen() {
        return freezer != null;
    }

    /** Starts the process and waits until it answers. @throws com.megaticket.console.shared.Fault with its last words */
    synchronized void start() {
        if (isRunning()) {
            return;
        }
        folder.check();
        words.clear();
        try {
            Process started = new ProcessBuilder(command()).redirectErrorStream(true).start();
            process = started;
            Thread.ofVirtual().name("engine-words").start(() -> listen(started));
            await(started);
        } catch (IOException e) {
            throw DemoProblem.ENGINE_FAILED.fault("cannot start a Java process for the engine", e);
        }
    }

    private List<String> command() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String own = OwnCode.path(EngineMain.class).toString();
        var command = new ArrayList<>(List.of(
                java.toString(),
                // The quickest start: half a second less than the defaults.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.library.path=" + folder.path(),
                "-cp",
                own + File.pathSeparator + folder.path() + File.separator + "*",
                EngineMain.class.getName(),
                "-sharedDb",
                "-disableTelemetry",
                "-port",
                Integer.toString(port)));
        if (data.isPresent()) {
            command.addAll(List.of("-dbPath", data.get().toString()));
        } else {
            command.add("-inMemory");
        }
        return command;
    }

    private void await(Process started) {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < limit) {
            if (!started.isAlive()) {
                break;
            }
            try (var link = new EngineLink(port)) {
                link.answers();
                return;
            } catch (IOException _) {
                sleep();
            }
        }
        kill();
        String said = lastWords();
        if (said.contains("already in use") || said.contains("BindException")) {
            throw DemoProblem.PORT_BUSY.fault("port " + port + " is in use: " + said);
        }
        throw DemoProblem.ENGINE_FAILED.fault("the engine did not come up: " + said);
    }

    private static void sleep() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DemoProblem.ENGINE_FAILED.fault("interrupted while the engine started", e);
        }
    }

    private void listen(Process of) {
        try (BufferedReader lines = of.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (words) {
                    words.addLast(line);
                    if (words.size() > LAST_WORDS) {
                        words.removeFirst();
                    }
                }
            }
        } catch (IOException _) {
            // The process is gone; what it said stays.
        }
    }

    String lastWords() {
        synchronized (words) {
            return String.join("\n", words);
        }
    }

    /**
     * Stops the process where it stands (SIGSTOP). A small shell guards it: when it is thawed, or when this process dies, the
     * shell's input ends and it lets the engine run on, which then sees the end of its own input. Not on Windows: there only
     * the proxy stands still.
     */
    synchronized void freeze() {
        if (freezer != null || !isRunning() || isWindows()) {
            return;
        }
        String pid = Long.toString(pid());
        try {
            freezer = new ProcessBuilder("/bin/sh", "-c", "kill -STOP " + pid + "; read x; kill -CONT " + pid)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw DemoProblem.ENGINE_FAILED.fault("cannot freeze the engine", e);
        }
    }

    synchronized void thaw() {
        Process guard = freezer;
        if (guard != null) {
            freezer = null;
            try {
                guard.getOutputStream().close();
                guard.waitFor(5, TimeUnit.SECONDS);
            } catch (IOException _) {
                // Its input has ended already.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** SIGKILL: what was not on disk is lost. */
    synchronized void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            try {
                running.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            process = null;
        }
        thaw();
    }

    @Override
    public void close() {
        kill();
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw DemoProblem.PORT_BUSY.fault("no free port", e);
        }
    }
}
