package com.megaticket.console.assistant.guided.grammar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A time that was said. A bare hour leaves two times: only the showings there are can tell, or the person.
 *
 * @param times what it may be; empty = only a part of the day was said
 */
public record TimeWish(List<LocalTime> times, Optional<DayPart> part) {
    public TimeWish {
        times = List.copyOf(times);
    }

    public boolean fits(LocalTime time) {
        return times.isEmpty() ? part.map(p -> p.has(time)).orElse(true) : times.contains(time);
    }
}
