package com.megaticket.console.recovery.record;

import com.megaticket.console.shared.Fault;
import java.nio.file.Path;

/** Port: writes a file a person asked for. Blocking. */
public interface ExportFile {
    /** Replaces what is there. @throws Fault when the disk does not take it; then no half of it is left */
    void write(Path path, byte[] content);
}
