package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.alarm.AlarmEvent;
import com.megaticket.console.recovery.record.Mark;
import java.util.Optional;

/** An alarm's step as an event of the timeline. */
public final class Marks {
    private Marks() {}

    public static Mark of(AlarmEvent event) {
        Mark.Kind kind = switch (event.step()) {
            case RAISED, CAME_AGAIN, WORSENED, OVER, SUPPRESSED, CLOSED -> Mark.Kind.ALARM;
            case ACKNOWLEDGED -> Mark.Kind.ACKNOWLEDGED;
            case SHELVED, UNSHELVED, SHELF_ENDED -> Mark.Kind.SHELVED;
        };
        String who = event.by().map(by -> " " + by.who() + " " + by.note()).orElse("");
        return new Mark(event.at(), kind, event.alarm().worst(), Optional.of(event.alarm().reason()),
                (event.step() + " " + event.alarm().id() + who).strip());
    }
}
