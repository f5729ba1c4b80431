package com.megaticket.console.app;

import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.tools.BookingTools;
import com.megaticket.console.tools.Bookings;
import com.megaticket.console.tools.Counter;
import com.megaticket.console.tools.DeskEcho;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registry, whoever asks it: each call leaves a line in the log, without what was asked. */
final class LoggedTools {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedTools.class);

    private LoggedTools() {}

    static ToolRegistry over(Counter counter, Bookings bookings, DeskEcho echo) {
        return new ToolRegistry(BookingTools.of(counter, bookings, echo, Pause.real()), counter.clock(),
                row -> LOG.info("{} by {}: {} in {} ms", row.tool(), row.caller().map(Enum::name).orElse("a person"),
                        row.answer(), row.took().toMillis()));
    }
}
