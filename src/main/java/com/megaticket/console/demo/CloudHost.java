package com.megaticket.console.demo;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;

/**
 * The process that holds the demo cloud for all consoles of this user on one data folder. The first console starts it; it
 * ends by itself when the last console has been gone for a while, and its engines with it.
 */
public final class CloudHost {
    /** Another host has the folder: whoever started this one looks for that one. */
    static final int LOCKED = 3;

    static final int FAILED = 4;
    static final String LOCK = "host.lock";
    /** What went wrong at the start: the problem's name, then details. */
    static final String PROBLEM = "host-problem.txt";
    /** A console that restarts, or a second one just starting, finds the cloud still there. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(20);

    private final DemoOptions options;
    private final Path data;

    private CloudHost(DemoOptions options) {
        this.options = options;
        this.data = options.data().orElseThrow();
    }

    public static void main(String[] args) throws IOException {
        System.exit(new CloudHost(HostArguments.read(args[0])).run());
    }

    private int run() throws IOException {
        try (FileChannel channel = FileChannel
                .open(data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null ? LOCKED : host();
        }
    }

    private int host() throws IOException {
        try (HostDoor door = new HostDoor(); DemoCloud cloud = DemoCloud.start(options, Clock.systemUTC())) {
            // A polite end takes the same way out as the last console's leaving.
            Thread main = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                CloudFile.delete(data);
                cloud.regions().forEach(DemoRegion::close);
                main.interrupt();
            }));
            cloud.check();
            door.open();
            new CloudFile(
                    ProcessHandle.current().pid(),
                    door.port(),
                    cloud.regions().stream().map(r -> new DemoEndpoint(r.name(), r.endpoint())).toList())
                    .write(data);
            door.awaitFirst(FIRST_PATIENCE);
            door.awaitEmpty(PATIENCE);
            CloudFile.delete(data);
            return 0;
        } catch (InterruptedException _) {
            return 0;
        } catch (Fault e) {
            explain(e.failure());
            return FAILED;
        }
    }

    private void explain(Failure failure) throws IOException {
        DemoProblem problem = DemoProblem.of(failure).orElse(DemoProblem.ENGINE_FAILED);
        Files.writeString(data.resolve(PROBLEM), problem.name() + "\n" + failure.detail(), StandardCharsets.UTF_8);
    }
}
