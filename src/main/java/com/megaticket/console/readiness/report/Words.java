package com.megaticket.console.readiness.report;

import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.shared.Failure;

/** Port: a text in the language of the reader. */
public interface Words {
    String text(String key, Object... args);

    default String happened(Problem problem) {
        return text(problem.trouble().key() + ".happened", problem.args().toArray());
    }

    default String todo(Problem problem) {
        return text(problem.trouble().key() + ".todo", problem.args().toArray());
    }

    /** The state in one word. */
    default String state(Result result) {
        return text(switch (result) {
            case Result.Pass _ -> "readiness.result.pass";
            case Result.Fail _ -> "readiness.result.fail";
            case Result.CannotTell _ -> "readiness.result.cannot-tell";
            case Result.NotPermitted _ -> "readiness.result.not-permitted";
            case Result.Skipped _ -> "readiness.result.skipped";
        });
    }

    /** Stem of the two texts of a read that failed; their argument is what it is about. */
    static String key(Failure failure) {
        return switch (failure) {
            case Failure.Unavailable _ -> "readiness.unread.unavailable";
            case Failure.Throttled _ -> "readiness.unread.throttled";
            case Failure.Denied _ -> "readiness.unread.denied";
            case Failure.Misconfigured wrong when wrong.what().equals(Journal.NO_DRILL) -> "readiness.unread.no-drill";
            case Failure.Misconfigured _ -> "readiness.unread.misconfigured";
            case Failure.TimedOut _ -> "readiness.unread.timed-out";
            case Failure.Invalid _ -> "readiness.unread.invalid";
            case Failure.Bug _ -> "readiness.unread.bug";
        };
    }

    static String subject(Failure failure) {
        return switch (failure) {
            case Failure.Denied denied -> denied.what();
            case Failure.Misconfigured wrong -> wrong.what();
            case Failure.Bug bug -> bug.code();
            case Failure.Unavailable _,Failure.Throttled _,Failure.TimedOut _,Failure.Invalid _ -> "";
        };
    }
}
