package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.alarm.AlarmEvent;
import com.megaticket.console.recovery.record.Mark;
import java.util.Optional;
import java.util.stream.Stream;

/** An alarm's step as an event of the timeline, and back. */
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

    /** The id of the alarm that came, or came again; empty = another event. */
    public static Optional<String> raised(Mark mark) {
        return mark.kind() != Mark.Kind.ALARM
                ? Optional.empty()
                : Stream.of(AlarmEvent.Step.RAISED, AlarmEvent.Step.CAME_AGAIN).map(step -> step + " ")
                        .filter(mark.words()::startsWith).findFirst()
                        .map(step -> mark.words().substring(step.length()));
    }
}
