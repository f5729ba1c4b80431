package seeded.selling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Near miss: a core may block. */
class KeepsJournal {
    String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
