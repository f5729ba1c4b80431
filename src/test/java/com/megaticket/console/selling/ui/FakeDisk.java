package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.OpenHold;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a disk keeps of the order in work, and every state it was in. */
final class FakeDisk implements OpenHold {
    Optional<Hold> kept = Optional.empty();
    final List<Optional<Hold>> written = new ArrayList<>();
    boolean full;

    @Override
    public Optional<Hold> read() {
        return kept;
    }

    @Override
    public void write(Optional<Hold> hold) {
        if (full) {
            throw new Fault(new Failure.Misconfigured("disk:/test", "full", ""));
        }
        kept = hold;
        written.add(hold);
    }
}
