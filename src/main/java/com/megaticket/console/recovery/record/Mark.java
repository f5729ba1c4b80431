package com.megaticket.console.recovery.record;

import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import java.time.Instant;
import java.util.Optional;

/** An event of the timeline. */
public record Mark(Instant at, Kind kind, Level level, Optional<Reason> reason, String words) {
    public enum Kind {
        VERDICT, ALARM, ACKNOWLEDGED, SHELVED, SERVING, WATCH_BEGAN, SLEPT
    }
}
