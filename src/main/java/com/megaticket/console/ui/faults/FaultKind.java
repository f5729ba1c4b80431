package com.megaticket.console.ui.faults;

import java.util.ArrayList;
import java.util.List;

/** What the panel can do to a region. Names are those of the demo cloud, so that the wiring can join them by name. */
public enum FaultKind {
    CUT(Group.REGION, Levels.SWITCH), FROZEN(Group.REGION, Levels.SWITCH), KILLED(Group.REGION,
            Levels.SWITCH), HARD_FENCE(Group.REGION, Levels.SWITCH), LATENCY(Group.CALLS, Levels.DELAY), THROTTLING(
                    Group.CALLS, Levels.SHARE), CONFLICTS(Group.CALLS, Levels.SHARE), ERRORS(Group.CALLS,
                            Levels.SHARE), LOST_ANSWERS(Group.CALLS, Levels.SHARE), LOST_REQUESTS(Group.CALLS,
                                    Levels.SHARE), LATE_REQUESTS(Group.CALLS, Levels.SHARE), STALE_INDEXES(Group.CALLS,
                                            Levels.DELAY), REPLICATION_LAG(Group.REPLICATION,
                                                    Levels.LAG), REPLICATION_CUT(Group.REPLICATION,
                                                            Levels.SWITCH), REPLICATION_STALL(Group.REPLICATION,
                                                                    Levels.SWITCH), CLOCK_SKEW(Group.TIME,
                                                                            Levels.SKEW), TTL_LATENESS(Group.TIME,
                                                                                    Levels.LATENESS);

    private final Group group;
    private final Levels levels;

    FaultKind(Group group, Levels levels) {
        this.group = group;
        this.levels = levels;
    }

    public Group group() {
        return group;
    }

    public Levels levels() {
        return levels;
    }

    /** The level that disturbs nothing. */
    public double normal() {
        return levels.offered().getFirst();
    }

    public enum Group {
        REGION, CALLS, REPLICATION, TIME
    }

    /** The kinds of level; each disturbs in its own unit. */
    public enum Levels {
        SWITCH, SHARE, DELAY, LAG, SKEW, LATENESS;

        /** The levels the panel offers, the undisturbed one first. Shares in [0, 1], times in milliseconds. */
        public List<Double> offered() {
            return switch (this) {
                case SWITCH -> List.of(0.0, 1.0);
                case SHARE -> List.of(0.0, 0.02, 0.1, 0.5, 1.0);
                case DELAY -> List.of(0.0, 100.0, 500.0, 2000.0, 10_000.0);
                case LAG -> List.of(250.0, 1000.0, 5000.0, 30_000.0, 120_000.0);
                case SKEW -> List.of(0.0, 3000.0, -3000.0, 300_000.0, -300_000.0);
                case LATENESS -> List.of(900_000.0, 0.0, 10_000.0, 172_800_000.0);
            };
        }

        /** The offered ones and, last, a level that was set elsewhere. */
        List<Double> offeredWith(double level) {
            var all = new ArrayList<>(offered());
            if (!all.contains(level)) {
                all.add(level);
            }
            return all;
        }
    }
}
