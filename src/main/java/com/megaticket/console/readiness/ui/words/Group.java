package com.megaticket.console.readiness.ui.words;

import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;

/** What a check means for a failover, in the order a person reads at night. */
public enum Group {
    STOPS, HARMS, CANNOT_TELL, NOT_PERMITTED, NOT_LOOKED_AT, NOT_SET_UP, PASSED;

    /** By how it last ended, however long ago. */
    public static Group of(Sheet.Line line) {
        return line.last().map(State.Ended::result).map(Group::of).orElse(NOT_LOOKED_AT);
    }

    private static Group of(Result result) {
        return switch (result) {
            case Result.Fail fail -> fail.worst() == Severity.BLOCKER ? STOPS : HARMS;
            case Result.CannotTell _ -> CANNOT_TELL;
            case Result.NotPermitted _ -> NOT_PERMITTED;
            case Result.Skipped _ -> NOT_SET_UP;
            case Result.Pass _ -> PASSED;
        };
    }

    /** Whether it says nothing about the standby. */
    public boolean isUnknown() {
        return switch (this) {
            case CANNOT_TELL, NOT_PERMITTED, NOT_LOOKED_AT, NOT_SET_UP -> true;
            case STOPS, HARMS, PASSED -> false;
        };
    }

    public String key() {
        return switch (this) {
            case STOPS -> "readiness.group.stops";
            case HARMS -> "readiness.group.harms";
            case CANNOT_TELL -> "readiness.group.cannot-tell";
            case NOT_PERMITTED -> "readiness.group.not-permitted";
            case NOT_LOOKED_AT -> "readiness.group.not-looked-at";
            case NOT_SET_UP -> "readiness.group.not-set-up";
            case PASSED -> "readiness.group.passed";
        };
    }
}
