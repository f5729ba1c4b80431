package com.megaticket.console.selling.map;

import com.megaticket.console.shared.SeatId;

/**
 * A seat on the drawing.
 *
 * @param index its place in {@link MapLayout#seats()}
 * @param global the number printed on the ticket
 * @param x centre
 * @param y centre, bent
 */
public record MapSeat(int index, SeatId id, int global, double x, double y) {}
