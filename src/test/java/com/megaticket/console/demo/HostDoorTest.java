package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When the host may go. */
class HostDoorTest {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private static Socket console(HostDoor door) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
        socket.setSoTimeout(5000);
        return socket;
    }

    private static String greeting(Socket console) throws IOException {
        return new String(console.getInputStream().readNBytes(HostDoor.GREETING.length()), StandardCharsets.UTF_8);
    }

    @Test
    void staysForItsConsolesAndLetsNobodyInWhenLeaving() throws IOException, InterruptedException {
        try (var door = new HostDoor()) {
            door.open();
            Socket first = console(door);
            assertThat(greeting(first)).isEqualTo(HostDoor.GREETING);
            door.awaitFirst(Duration.ofSeconds(5));
            var empty = new CountDownLatch(1);
            Thread host = Thread.ofVirtual().start(() -> {
                try {
                    door.awaitEmpty(PATIENCE);
                    empty.countDown();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(empty.await(500, TimeUnit.MILLISECONDS)).isFalse();
            Socket second = console(door);
            greeting(second);
            first.close();
            assertThat(empty.await(500, TimeUnit.MILLISECONDS)).isFalse();
            second.close();
            assertThat(empty.await(5, TimeUnit.SECONDS)).isTrue();
            host.join();
            try (Socket late = console(door)) {
                assertThat(greeting(late)).isEmpty();
            }
        }
    }

    @Test
    void consoleThatCameAndWentAtOnceIsNotWaitedFor() throws IOException, InterruptedException {
        try (var door = new HostDoor()) {
            door.open();
            try (Socket hasty = console(door)) {
                greeting(hasty);
            }
            long start = System.nanoTime();
            door.awaitFirst(Duration.ofSeconds(20));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }
}
