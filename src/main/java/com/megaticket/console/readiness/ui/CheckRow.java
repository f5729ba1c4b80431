package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;
import com.megaticket.console.readiness.ui.words.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of the list.
 *
 * @param headed how many the group has, if this is its first; else 0
 */
record CheckRow(Sheet.Line line, Group group, int headed) {
    CheckId id() {
        return line.id();
    }

    /** What stops a failover first; in each group the worse first, then by id. */
    static List<CheckRow> of(Sheet sheet) {
        List<Sheet.Line> lines = sheet.lines().stream().sorted(Comparator.<Sheet.Line, Group>comparing(Group::of)
                .thenComparing(CheckRow::severity).thenComparing(Sheet.Line::id)).toList();
        var rows = new ArrayList<CheckRow>();
        for (Sheet.Line line : lines) {
            Group group = Group.of(line);
            boolean first = rows.isEmpty() || rows.getLast().group() != group;
            rows.add(new CheckRow(line, group,
                    first ? (int) lines.stream().filter(l -> Group.of(l) == group).count() : 0));
        }
        return List.copyOf(rows);
    }

    private static Severity severity(Sheet.Line line) {
        return line.last().map(e -> e.result()).orElse(null) instanceof Result.Fail fail
                ? fail.worst()
                : line.id().severity();
    }
}
