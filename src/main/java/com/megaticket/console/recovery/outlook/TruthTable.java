package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.outlook.Verdict.Call;
import com.megaticket.console.recovery.outlook.Verdict.Next;

/** The published table (docs/operations.md): who is alive × can the other take over × does it have the data. No row guesses. */
public final class TruthTable {
    private TruthTable() {}

    /** A row's outcome. */
    public record Row(Call call, Next next) {}

    /** Whether the other region can take the sale. */
    public enum Able {
        YES, NO, UNKNOWN
    }

    public static Row row(boolean bothWrite, Alive alive, Able able, Flow.State flow) {
        if (bothWrite) {
            return new Row(Call.DO_NOT_GO, Next.STOP_ONE_WRITER);
        }
        return switch (alive) {
            case DOWN -> switch (able) {
                case YES -> new Row(Call.GO, Next.SWITCH);
                case NO -> new Row(Call.DO_NOT_GO, Next.MEND_STANDBY);
                case UNKNOWN -> new Row(Call.PREPARE, Next.CHECK_STANDBY);
            };
            case SUSPECT, DISPUTED -> new Row(Call.PREPARE, switch (able) {
                case YES -> Next.RESTORE_SIGHT;
                case NO -> Next.MEND_STANDBY;
                case UNKNOWN -> Next.CHECK_STANDBY;
            });
            case BLIND -> new Row(Call.DO_NOT_GO, Next.RESTORE_SIGHT);
            case UP -> up(able, flow);
        };
    }

    private static Row up(Able able, Flow.State flow) {
        return switch (flow) {
            case STALLED -> new Row(Call.DO_NOT_GO, Next.MEND_REPLICATION);
            case LATE -> new Row(Call.STAY, Next.WATCH);
            case UNKNOWN -> new Row(Call.STAY, Next.RESTORE_SIGHT);
            case FLOWING, QUIET -> new Row(Call.STAY, switch (able) {
                case YES -> Next.NOTHING;
                case NO -> Next.MEND_STANDBY;
                case UNKNOWN -> Next.CHECK_STANDBY;
            });
        };
    }
}
