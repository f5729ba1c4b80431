package com.megaticket.console.recovery.outlook;

import com.megaticket.console.shared.Moment;
import java.util.Optional;

/**
 * One line of the board.
 *
 * @param asOf of the newest answer it rests on; empty = there is none
 */
public record Indication(Subject subject, Level level, Reason reason, Optional<Moment> asOf) {}
