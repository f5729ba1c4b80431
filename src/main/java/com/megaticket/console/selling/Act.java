package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.Optional;

/**
 * The identity of one act of one window, fixed before anything is sent and kept on disk until its outcome is known.
 *
 * @param id UUID; with the region the sort key of the act record
 * @param region the region the act was sent to: it is decided there, whatever region is in use later
 * @param holdingId hold made or used, where there is one
 * @param reservationId booking made, cancelled or changed, where there is one
 */
public record Act(
        String id,
        Kind kind,
        Showing showing,
        String region,
        List<SeatId> seats,
        Optional<String> holdingId,
        Optional<String> reservationId,
        Optional<String> number) {
    public Act {
        seats = List.copyOf(seats);
    }

    public enum Kind {
        HOLD, SALE, CANCEL, EXCHANGE
    }
}
