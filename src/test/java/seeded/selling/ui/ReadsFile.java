package seeded.selling.ui;

import com.megaticket.console.architecture.Breaks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@Breaks("screensDoNotBlock")
class ReadsFile {
    String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
