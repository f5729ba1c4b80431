package com.megaticket.console.selling.live;

import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.Optional;

/**
 * Port: the board of a showing in the region that is read now. A log of numbered entries, and one pulse per console, in
 * partitions of their own; nothing here decides a sale. Blocking, never on the FX thread; safe on any other. Reads are
 * consistent (the dating of entries rests on it) and throw {@link Fault} when they cannot answer.
 */
public interface ShowBoard {
    Optional<BoardEntry> newest(Showing showing);

    /** Every entry above this number, in order. */
    List<BoardEntry> after(Showing showing, long number);

    /**
     * Puts an entry on the board if its number is free.
     *
     * @return true = it is there. False = the number is taken, or it is not known: read the board before writing again
     * @throws Fault when it was certainly refused
     */
    boolean write(Showing showing, BoardEntry entry);

    /** Replaces the console's pulse unless a later one is there. @throws Fault when it was refused */
    void pulse(Showing showing, Pulse pulse);

    List<Pulse> pulses(Showing showing);
}
