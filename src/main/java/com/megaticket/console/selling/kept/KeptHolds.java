package com.megaticket.console.selling.kept;

import com.megaticket.console.shared.Showing;
import java.util.List;

/**
 * Port: the holds a switch kept, in the region where the sale is. Blocking, never on the FX thread; every read is consistent and
 * follows all pages.
 */
public interface KeptHolds {
    /** Where the sale is as far as this console knows; reads only memory. */
    String region();

    /**
     * The showings that have not begun, the next one first.
     *
     * @throws com.megaticket.console.shared.Fault when they cannot be read whole
     */
    List<Showing> coming();

    /**
     * The kept parties of one showing, also those whose grace is over while nobody took their seats. House seats, kills, named
     * holds and lifeboats are none.
     *
     * @throws com.megaticket.console.shared.Fault when the showing cannot be read whole
     */
    List<KeptParty> of(Showing showing);
}
