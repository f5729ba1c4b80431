package com.megaticket.console.selling.live;

import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.ServiceClock;
import java.util.function.LongSupplier;

/**
 * Who looks, and by which clocks.
 *
 * @param id unique per process start
 * @param nanos a clock of this computer that only runs forward; nothing but this dates a picture
 */
public record Console(String id, ServiceClock clock, LongSupplier nanos, Ids ids) {}
