package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import java.util.Optional;

/** A seat an act could not have, and the row that stood in the way; no row = it had gone. */
public record TakenSeat(SeatId seat, Optional<SeatRow> row) {}
