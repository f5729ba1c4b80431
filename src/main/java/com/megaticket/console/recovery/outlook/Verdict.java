package com.megaticket.console.recovery.outlook;

import com.megaticket.console.shared.Moment;
import java.util.List;

/**
 * One sentence.
 *
 * @param because gravest first
 * @param since when this call was first given
 * @param locked it stays until a person acknowledges it, whatever is seen meanwhile
 */
public record Verdict(Call call, List<Reason> because, Next next, Moment since, boolean locked) {
    public Verdict {
        because = List.copyOf(because);
    }

    public enum Call {
        STAY, PREPARE, GO, DO_NOT_GO
    }

    /** The one next step. */
    public enum Next {
        NOTHING, WATCH, RESTORE_SIGHT, CHECK_STANDBY, MEND_STANDBY, MEND_REPLICATION, STOP_ONE_WRITER, SWITCH, ACKNOWLEDGE
    }
}
