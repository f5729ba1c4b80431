package com.megaticket.console.assistant.ui;

import java.time.Instant;
import javafx.scene.Parent;

/** How one entry is drawn. */
interface EntryNode {
    Parent node();

    /** Draws the entry's new state in the same node. @return false when it must be built anew */
    boolean update(Entry entry);

    /** Moves what counts by time. */
    default void beat(Instant now) {}

    /** What a screen reader says of it. */
    String spoken();
}
