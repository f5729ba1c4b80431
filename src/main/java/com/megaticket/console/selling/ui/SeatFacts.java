package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.map.MapSeat;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is told of one seat in words.
 *
 * @param access a wheelchair space
 * @param row as last read; empty = none
 * @param at service time of the telling
 * @param left until the hold on it runs out, by service time
 */
public record SeatFacts(
        MapSeat seat,
        Optional<PricedSeat> priced,
        boolean access,
        SeatLook look,
        Optional<SeatRow> row,
        Optional<Duration> left,
        Instant at) {}
