package com.megaticket.console.selling;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;

/** A seat with the grade and price the performance gives it; never priced by a caller outside {@link SellingService}. */
public record PricedSeat(SeatId seat, String grade, Money price) {}
