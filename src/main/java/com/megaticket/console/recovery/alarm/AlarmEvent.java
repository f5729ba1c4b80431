package com.megaticket.console.recovery.alarm;

import java.time.Instant;
import java.util.Optional;

/**
 * A step in an alarm's life, as the journal keeps it.
 *
 * @param alarm as it stands after the step
 * @param by who did it; empty = it came about by itself
 */
public record AlarmEvent(Instant at, Step step, Alarm alarm, Optional<Alarm.Act> by) {
    public enum Step {
        RAISED, CAME_AGAIN, WORSENED, OVER, SUPPRESSED, ACKNOWLEDGED, SHELVED, UNSHELVED, SHELF_ENDED, CLOSED
    }
}
