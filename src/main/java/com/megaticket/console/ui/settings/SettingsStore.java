package com.megaticket.console.ui.settings;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;

/** Port: keeps the settings of this person on this computer. Blocking, never on the FX thread. */
public interface SettingsStore {
    /**
     * Never throws: a console without its settings still sells.
     *
     * @param usual what a setting is that was not stored
     */
    Stored read(Settings usual);

    /** Replaces what was stored, whole or not at all. @throws Fault when the disk takes nothing; the old settings stay */
    void save(Settings settings);

    /** What reading came to. */
    sealed interface Stored {
        record Found(Settings settings) implements Stored {}

        record Nothing() implements Stored {}

        /** There is something, and it cannot be understood: kept under another name, for whoever wants to look. */
        record KeptAside(String file) implements Stored {}

        /** There is something, and it cannot be read. */
        record Unreadable(Failure failure) implements Stored {}
    }
}
