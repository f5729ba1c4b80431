package com.megaticket.console.tools;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.catalog.SeatsLeft;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.shared.PerformanceId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What the tools work with.
 *
 * @param plans a venue's seats, by id
 * @param looks reads any showing without taking the map along
 * @param acts the same desk that a click on the map reaches
 * @param limit most people of one booking, by performance
 * @param clock service time
 */
public record Counter(
        CatalogService shows,
        Function<String, Optional<SeatPlan>> plans,
        SeatsLeft seatsLeft,
        Desk looks,
        Desk acts,
        ToIntFunction<PerformanceId> limit,
        Supplier<Instant> clock) {}
