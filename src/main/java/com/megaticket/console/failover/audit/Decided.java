package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Amends.Amended;
import java.time.Instant;
import java.util.List;

/**
 * What a person decided about a finding, and what came of it.
 *
 * @param finding its key
 * @param who the person's name as they gave it
 * @param end of the last remedy tried; those after one that was not done were not begun
 * @param detail seats that had changed, why it was fenced, the act whose outcome is not known; technical
 * @param notices people to be told; empty unless it was done
 */
public record Decided(String finding, Plan.Way way, String who, Instant at, End end, String detail,
        List<Notice> notices) {
    public enum End {
        DONE,
        /** The seats were not as they were compared: nothing was changed by the last remedy. */
        CHANGED,
        /** The region may not be written from here now. */
        FENCED, TOO_MANY,
        /** It may be done. */
        UNKNOWN, FAILED
    }

    public Decided {
        notices = List.copyOf(notices);
    }

    /** Whether the finding is a matter of the past though it is still found: what is left is for people to do. */
    public boolean settles() {
        return end == End.DONE && !way.changesSeats() && way != Plan.Way.LOOK;
    }

    static End end(Amended amended) {
        return switch (amended) {
            case Amended.Done _ -> End.DONE;
            case Amended.Changed _ -> End.CHANGED;
            case Amended.Fenced _ -> End.FENCED;
            case Amended.TooMany _ -> End.TOO_MANY;
            case Amended.Unknown _ -> End.UNKNOWN;
            case Amended.Failed _ -> End.FAILED;
        };
    }

    static String detail(Amended amended) {
        return switch (amended) {
            case Amended.Done(String act) -> act;
            case Amended.Changed(var seats) ->
                String.join(" ", seats.stream().map(Object::toString).toList());
            case Amended.Fenced(String why, String region) -> why + " " + region;
            case Amended.TooMany(int most) -> Integer.toString(most);
            case Amended.Unknown(String act) -> act;
            case Amended.Failed(var failure) -> failure.detail();
        };
    }
}
