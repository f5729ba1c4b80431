package com.megaticket.console.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;

/** A console's place in the running demo cloud: while it is open, the cloud stays. Safe on any thread. */
public final class DemoSession implements AutoCloseable {
    private final Socket connection;
    private final CloudFile file;
    private volatile boolean closed;

    DemoSession(Socket connection, CloudFile file) {
        this.connection = connection;
        this.file = file;
    }

    /** The proxies, Seoul first. */
    public List<DemoEndpoint> endpoints() {
        return file.endpoints();
    }

    /** @throws IllegalArgumentException when the cloud has no such region */
    public DemoEndpoint endpoint(String region) {
        return endpoints().stream()
                .filter(e -> e.region().equals(region))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no region " + region));
    }

    /** Reads and sets the faults of a region. */
    public FaultControl faults(String region) {
        return new FaultControl(endpoint(region));
    }

    long hostPid() {
        return file.pid();
    }

    /** Blocks until the cloud is gone though this session was not closed; returns false when the session was closed. */
    public boolean awaitLoss() {
        try {
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // Broken or closed: the flag says which.
        }
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
        try {
            connection.close();
        } catch (IOException _) {
            // Gone is gone.
        }
    }
}
