package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the store says of an act: the evidence that it happened, never overwritten.
 *
 * @param kind empty = VOID, the act was made impossible
 * @param took seats the act took (hold, sale, new seats of an exchange)
 * @param gave seats the act gave back (cancel, old seats of an exchange)
 */
public record ActRecord(
        String id,
        String region,
        Optional<Act.Kind> kind,
        Instant at,
        List<SeatId> took,
        List<SeatId> gave,
        Optional<String> holdingId,
        Optional<String> reservationId,
        Optional<String> number,
        String by) {
    public ActRecord {
        took = List.copyOf(took);
        gave = List.copyOf(gave);
    }

    public boolean isVoid() {
        return kind.isEmpty();
    }
}
