package com.megaticket.console.assistant.transcript;

import com.megaticket.console.shared.Fault;
import java.nio.file.Path;

/** Port: writes a file a person chose. Blocking, never on the FX thread. */
public interface ExportFile {
    /** Whole or not at all; what was there is replaced. @throws Fault when the disk takes nothing */
    void write(Path file, String text);
}
