package com.megaticket.console.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/**
 * Where consoles stay connected to the host, on loopback. A console that ends, in whatever way, loses its connection; when
 * none is left for a while, the host goes too.
 */
final class HostDoor implements AutoCloseable {
    /** Said to every console that connects: this is the demo cloud, and not whatever else got the port. */
    static final String GREETING = "megaticket-demo";

    private final ServerSocket door;
    private int consoles;
    private boolean greeted;
    private boolean leaving;
    private long emptySince = System.nanoTime();

    HostDoor() throws IOException {
        this.door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    }

    int port() {
        return door.getLocalPort();
    }

    void open() {
        Thread.ofVirtual().name("host-door").start(() -> {
            while (!door.isClosed()) {
                try {
                    Socket console = door.accept();
                    Thread.ofVirtual().name("console").start(() -> stay(console));
                } catch (IOException _) {
                    // Closed, or a console that was gone at once.
                }
            }
        });
    }

    private void stay(Socket console) {
        try (console) {
            if (!comes()) {
                return;
            }
            staysUntilItEnds(console);
        } catch (IOException _) {
            // Closing a connection that is gone.
        }
    }

    private void staysUntilItEnds(Socket console) {
        try {
            console.getOutputStream().write((GREETING + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            console.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException _) {
            // Killed: as good as gone.
        } finally {
            goes();
        }
    }

    /** @return false when the host is leaving: the console then starts another */
    private synchronized boolean comes() {
        if (leaving) {
            return false;
        }
        consoles++;
        greeted = true;
        notifyAll();
        return true;
    }

    private synchronized void goes() {
        consoles--;
        emptySince = System.nanoTime();
        notifyAll();
    }

    /** Waits for the first console, or until it is clear that none will come. */
    synchronized void awaitFirst(Duration patience) throws InterruptedException {
        long limit = System.nanoTime() + patience.toNanos();
        while (!greeted && System.nanoTime() < limit) {
            wait(200);
        }
    }

    /** Waits until no console has been connected for so long; after that none is let in. */
    synchronized void awaitEmpty(Duration patience) throws InterruptedException {
        while (true) {
            long left = patience.toMillis() - (System.nanoTime() - emptySince) / 1_000_000;
            if (consoles == 0 && left <= 0) {
                leaving = true;
                return;
            }
            wait(consoles > 0 ? 0 : Math.max(1, left));
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
