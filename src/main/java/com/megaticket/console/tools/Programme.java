package com.megaticket.console.tools;

import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.OfferedShowing;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds performances and showings for the tools. Blocking, safe on any thread. */
final class Programme {
    private final Counter counter;
    private final Map<String, Showing> showings = new ConcurrentHashMap<>();

    Programme(Counter counter) {
        this.counter = counter;
    }

    List<Performance> performances() {
        return counter.shows().performances();
    }

    Optional<Performance> performance(String id) {
        return performances().stream().filter(p -> p.id().value().equals(id)).findFirst();
    }

    /** Of all performances, those that can still be sold, in time order. */
    List<OfferedShowing> offered() {
        return sold(counter.shows().showings());
    }

    List<OfferedShowing> offered(PerformanceId id) {
        return sold(counter.shows().showings(id));
    }

    private List<OfferedShowing> sold(List<OfferedShowing> all) {
        all.forEach(s -> showings.put(s.schedule().scheduleId(), s.showing()));
        return all.stream().filter(s -> OfferedShowing.sells(s.offerAt(counter.clock().get()))).toList();
    }

    /** The showing behind an id that was listed. */
    Optional<Showing> showing(String scheduleId) {
        Showing known = showings.get(scheduleId);
        if (known == null) {
            counter.shows().showings().forEach(s -> showings.put(s.schedule().scheduleId(), s.showing()));
            known = showings.get(scheduleId);
        }
        return Optional.ofNullable(known);
    }

    LocalDate today() {
        return LocalDate.ofInstant(counter.clock().get(), Instants.KST);
    }

    ToolAnswer ok(Results results) {
        return new ToolAnswer.Ok(results, counter.clock().get());
    }

    static ToolAnswer.Refused refused(ErrorCode code, String... facts) {
        return new ToolAnswer.Refused(code, List.of(facts));
    }

    static Results.PerformanceLine line(Performance p) {
        List<Money> prices = p.grades().stream().map(Grade::price).sorted(Comparator.comparingLong(Money::won))
                .toList();
        Money none = new Money(0);
        return new Results.PerformanceLine(p.id().value(), p.title(), p.titles(), p.venueName(), p.firstDay(),
                p.lastDay(),
                prices.isEmpty() ? none : prices.getFirst(), prices.isEmpty() ? none : prices.getLast());
    }
}
