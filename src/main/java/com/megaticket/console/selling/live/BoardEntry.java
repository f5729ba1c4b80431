package com.megaticket.console.selling.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One numbered entry of a showing's log. The numbers have no holes: whoever finds one has missed something and reads anew.
 * Who wrote the newest entry is the sweeper.
 *
 * @param number from 1
 * @param by the console that wrote it; empty = the sweeper has left, anybody may follow it
 * @param since number of an entry that was on the board before the reads behind this one began, 0 = none. It dates the
 *     reads without anybody's clock
 * @param patience how long to wait for the next sweep before taking over, 0 to 10 s
 * @param changes as read, in no order, each seat once
 * @param whole of the whole showing as read, where this entry completes a sweep
 */
public record BoardEntry(
        long number,
        String by,
        long since,
        Duration patience,
        List<SeatChange> changes,
        Optional<Digest> whole) {
    public static final Duration MOST_PATIENCE = Duration.ofSeconds(10);

    public BoardEntry {
        changes = List.copyOf(changes);
    }

    /** Says only "I sweep from here" or "I have begun to read". */
    static BoardEntry mark(long number, String by, Duration patience) {
        return new BoardEntry(number, by, number - 1, patience, List.of(), Optional.empty());
    }

    boolean hasLeft() {
        return by.isEmpty();
    }
}
