package com.megaticket.console.selling.map;

import com.megaticket.console.catalog.SeatPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One order of rows for sections that stand side by side, so that row 7 is one line across them even where one section begins
 * with a row of its own (OP).
 */
final class RowOrder {
    private RowOrder() {}

    static List<String> of(List<SeatPlan.Section> sections) {
        var order = new ArrayList<String>();
        sections.stream()
                .sorted(Comparator.comparingInt((SeatPlan.Section s) -> -s.rows().size()))
                .forEach(section -> {
                    int place = 0;
                    for (SeatPlan.Row row : section.rows()) {
                        int known = order.indexOf(row.id());
                        if (known >= 0) {
                            place = known + 1;
                        } else {
                            order.add(place++, row.id());
                        }
                    }
                });
        return order;
    }
}
