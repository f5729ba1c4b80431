package com.megaticket.console.selling.live;

import com.megaticket.console.shared.SeatId;
import java.util.List;

/**
 * "Look here": seats a console acted on in the last seconds. It says where to look and never what is there, so a late,
 * lost or repeated one does no harm.
 *
 * @param console unique per process start
 * @param number grows with each pulse of the console
 */
public record Pulse(String console, long number, List<SeatId> seats) {
    public Pulse {
        seats = List.copyOf(seats);
    }
}
