package com.megaticket.console.selling;

import com.megaticket.console.shared.Fault;
import java.util.Optional;

/** Where this console remembers the hold of the order in work, so that a restart can take it up. Blocking. */
public interface OpenHold {
    /**
     * The hold that an earlier run left behind.
     *
     * @throws Fault when it cannot be read
     */
    Optional<Hold> read();

    /**
     * Remembers a hold in place of the one before; empty = no order is in work.
     *
     * @throws Fault when it cannot be written: the hold stands, only a restart would not find it
     */
    void write(Optional<Hold> hold);
}
