package com.megaticket.console.app;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Who this console is: window 1, 2, 3 … of this user on this computer, each with a folder of its own that one running console
 * at a time may have. Two consoles can therefore never be one, and a restarted one finds the acts its folder remembers.
 */
final class ConsoleIdentity implements AutoCloseable {
    private static final int MOST = 64;

    private final int window;
    private final String process;
    private final Path folder;
    private final FileLock lock;

    private ConsoleIdentity(int window, String process, Path folder, FileLock lock) {
        this.window = window;
        this.process = process;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the first free window.
     *
     * @param state the user's folder for this console's own files
     * @throws Fault when the folder cannot be written
     */
    static ConsoleIdentity take(Path state, Ids ids) {
        try {
            for (int window = 1; window <= MOST; window++) {
                Path folder = state.resolve("window-" + window);
                Files.createDirectories(folder);
                FileChannel channel = FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = tried(channel);
                if (lock != null) {
                    return new ConsoleIdentity(window, ids.uuid().substring(0, 8), folder, lock);
                }
                channel.close();
            }
        } catch (IOException e) {
            throw new Fault(new Failure.Misconfigured("disk:" + state, e.toString(), ""), e);
        }
        throw new Fault(new Failure.Invalid(MOST + " consoles are running on this computer", ""));
    }

    private static @org.jspecify.annotations.Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    int window() {
        return window;
    }

    /** Unique per start: part of the fence keys. */
    String process() {
        return process;
    }

    /** The mark on every row this console holds. */
    String heldBy() {
        return "window-" + window + "/" + process;
    }

    Path journal() {
        return folder.resolve("acts");
    }

    Path openHold() {
        return folder.resolve("order-in-work.json");
    }

    /** Operators' chains, and where the comparison of both regions stands. */
    Path switching() {
        return folder.resolve("switching");
    }

    /**
     * The name of this window's journal chains: kept with them, so that whoever loses the folder does not go on under the old name.
     *
     * @throws Fault when the folder cannot be written
     */
    String journalName(Ids ids) {
        var file = new PrivateFile(switching().resolve("journal-name"));
        return file.read().map(String::strip).filter(name -> !name.isEmpty()).orElseGet(() -> {
            String name = "window-" + window + "-" + ids.uuid().substring(0, 8);
            file.write(name);
            return name;
        });
    }

    /** The highest epoch this window ever saw. */
    Path epoch() {
        return folder.resolve("epoch");
    }

    /** What the watch keeps. */
    Path watch() {
        return folder.resolve("watch");
    }

    Path transcripts() {
        return folder.resolve("transcripts");
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException _) {
            // The end of the process lets it go too.
        }
    }
}
