package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.DrillState;
import com.megaticket.console.failover.drill.Exercise;
import com.megaticket.console.failover.drill.Refusal;
import com.megaticket.console.failover.drill.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A line of the list. */
sealed interface Row {
    Group group();

    /** It bears the group's name. */
    boolean first();

    /** The same thing, however it stands. */
    String id();

    enum Group {
        DRILLS, INCIDENTS, PAST;

        String key() {
            return switch (this) {
                case DRILLS -> "failover.drill.group.drills";
                case INCIDENTS -> "failover.drill.group.incidents";
                case PAST -> "failover.drill.group.past";
            };
        }
    }

    record Offer(Exercise exercise, Optional<Refusal> refusal, boolean first) implements Row {
        @Override
        public Group group() {
            return exercise.isIncident() ? Group.INCIDENTS : Group.DRILLS;
        }

        @Override
        public String id() {
            return exercise.name();
        }
    }

    record Past(Run run, boolean first) implements Row {
        @Override
        public Group group() {
            return Group.PAST;
        }

        @Override
        public String id() {
            return run.frame().id();
        }
    }

    static List<Row> of(DrillState state) {
        var rows = new ArrayList<Row>();
        for (boolean incidents : List.of(false, true)) {
            Arrays.stream(Exercise.values()).filter(e -> e.isIncident() == incidents).forEach(e -> rows.add(
                    new Offer(e, Optional.ofNullable(state.refused().get(e)),
                            rows.isEmpty() || (rows.getLast().group() == Group.DRILLS && incidents))));
        }
        state.past().forEach(run -> rows.add(new Past(run, rows.getLast().group() != Group.PAST)));
        return rows;
    }
}
