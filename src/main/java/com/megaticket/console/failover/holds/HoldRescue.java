package com.megaticket.console.failover.holds;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.List;

/** Keeps what was held for its customers, in the region that is about to open. Blocking. */
public interface HoldRescue {
    /** The showings of that region that have not begun. @throws com.megaticket.console.shared.Fault when they cannot be read */
    List<Showing> coming();

    /**
     * Holds of one showing that had not expired at the close get {@code until} as their end. Repeats harmlessly. Each write
     * proves that the region is still opening at this epoch.
     *
     * @param epoch of the switch
     * @param closedAt service time at which the old region was closed
     * @param until service time at which the customers' grace ends
     * @throws com.megaticket.console.shared.Fault when the showing cannot be read
     */
    Rescued rescue(Showing showing, Epoch epoch, Instant closedAt, Instant until);

    /**
     * @param parties kept whole
     * @param broken parties of which only some seats arrived: kept from sale too, and not to be sold
     * @param missed changed or refused while they were being kept: what stands there now counts
     */
    record Rescued(List<HeldParty> parties, List<HeldParty> broken, int missed) {
        public Rescued {
            parties = List.copyOf(parties);
            broken = List.copyOf(broken);
        }

        public boolean isEmpty() {
            return parties.isEmpty() && broken.isEmpty() && missed == 0;
        }
    }

    /**
     * @param holdingId of the hold
     * @param seats that are there
     * @param size how many the hold was made for; as many as are there where its row does not say
     */
    record HeldParty(Showing showing, String holdingId, List<String> seats, int size) {
        public HeldParty {
            seats = List.copyOf(seats);
        }
    }
}
