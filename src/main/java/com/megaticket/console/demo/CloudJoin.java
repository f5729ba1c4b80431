package com.megaticket.console.demo;

import com.megaticket.console.shared.Fault;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a console comes to the demo cloud of its user: it joins the one that runs, or starts it. Blocking, a few seconds. */
public final class CloudJoin {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long MOST_LOG = 1_000_000;

    private final DemoOptions options;
    private final Path data;

    private CloudJoin(DemoOptions options) {
        this.options = options;
        this.data = options.data().orElseThrow(() -> new IllegalArgumentException("a shared cloud needs a folder"));
    }

    /** The folder used unless told otherwise: in the user's own place for application data. */
    public static Path usualFolder() {
        return DataFolder.usual(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /** @param options on disk; {@code fresh} is refused while other consoles use the cloud */
    public static JoinOutcome join(DemoOptions options) {
        try {
            return new CloudJoin(options).join();
        } catch (Fault e) {
            return new JoinOutcome.Refused(
                    DemoProblem.of(e.failure()).orElse(DemoProblem.HOST_FAILED), e.failure().detail());
        } catch (IOException e) {
            return new JoinOutcome.Refused(DemoProblem.HOST_FAILED, e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new JoinOutcome.Refused(DemoProblem.HOST_FAILED, "interrupted");
        }
    }

    private JoinOutcome join() throws IOException, InterruptedException {
        DataFolder.made(data);
        Optional<DemoSession> running = connect();
        if (running.isPresent()) {
            return joined(running.get(), false);
        }
        options.engine().check();
        return startAndConnect();
    }

    private JoinOutcome joined(DemoSession session, boolean started) {
        if (options.fresh() && !started) {
            session.close();
            return new JoinOutcome.Refused(DemoProblem.IN_USE, "host process " + session.hostPid());
        }
        return new JoinOutcome.Joined(session, started);
    }

    private JoinOutcome startAndConnect() throws IOException, InterruptedException {
        long limit = System.nanoTime() + LIMIT.toNanos();
        Process host = startHost();
        while (System.nanoTime() < limit) {
            Optional<DemoSession> session = connect();
            if (session.isPresent()) {
                return joined(session.get(), session.get().hostPid() == host.pid());
            }
            if (!host.isAlive()) {
                if (host.exitValue() != CloudHost.LOCKED) {
                    return refusal(host.exitValue());
                }
                // Another console's host is coming up, or the last one is still leaving.
                Thread.sleep(200);
                host = connect().isPresent() ? host : startHost();
            }
            Thread.sleep(25);
        }
        host.destroy();
        return new JoinOutcome.Refused(DemoProblem.HOST_FAILED, "no answer in " + LIMIT.toSeconds() + " s: " + log());
    }

    /** Connected and greeted, or nothing: a note may be left over from a host that is gone. */
    private Optional<DemoSession> connect() {
        return CloudFile.read(data).flatMap(file -> {
            var socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), file.control()), 2000);
                socket.setSoTimeout(5000);
                var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                if (HostDoor.GREETING.equals(lines.readLine())) {
                    socket.setSoTimeout(0);
                    return Optional.of(new DemoSession(socket, file));
                }
                socket.close();
            } catch (IOException _) {
                quietly(socket);
            }
            return Optional.empty();
        });
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It never was open.
        }
    }

    /** Apart from this console: its own output, deaf to the terminal's Ctrl-C, which is meant for the console alone. */
    private Process startHost() throws IOException {
        Files.deleteIfExists(data.resolve(CloudHost.PROBLEM));
        if (Files.exists(logFile()) && Files.size(logFile()) > MOST_LOG) {
            Files.delete(logFile());
        }
        var command = new ArrayList<String>();
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-cp",
                classPath(),
                CloudHost.class.getName(),
                HostArguments.text(options)));
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                .start();
    }

    /** Ours, made absolute: relative entries would still mean this process's folder, but only by luck. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                        .filter(e -> !e.isEmpty())
                        .map(e -> Path.of(e).toAbsolutePath().toString())
                        .toList());
    }

    private JoinOutcome refusal(int exit) throws IOException {
        Path note = data.resolve(CloudHost.PROBLEM);
        if (Files.exists(note)) {
            String[] parts = Files.readString(note).split("\n", 2);
            return new JoinOutcome.Refused(DemoProblem.valueOf(parts[0]), parts[1]);
        }
        return new JoinOutcome.Refused(DemoProblem.HOST_FAILED, "the host ended with " + exit + ": " + log());
    }

    private Path logFile() {
        return data.resolve("host.log");
    }

    private String log() throws IOException {
        return Files.exists(logFile()) ? Files.readString(logFile()) : "";
    }
}
