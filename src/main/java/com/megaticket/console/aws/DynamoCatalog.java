package com.megaticket.console.aws;

import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Catalog} over the table store. Schedules are found by whichever of the two indexes exists, else by a scan. */
public final class DynamoCatalog implements Catalog {
    private static final Logger LOG = LoggerFactory.getLogger(DynamoCatalog.class);

    private final Supplier<ItemStore> place;

    /** @param place where the sale is */
    public DynamoCatalog(Supplier<ItemStore> place) {
        this.place = place;
    }

    @Override
    public List<Performance> performances() {
        return read(place.get().scan(Table.PERFORMANCES), "performanceId", PerformanceItems::read)
                .sorted(Comparator.comparing(Performance::title).thenComparing(p -> p.id().value()))
                .toList();
    }

    @Override
    public Optional<Performance> performance(PerformanceId id) {
        var item = place.get().get(Table.PERFORMANCES, Key.of("performanceId", id.value()));
        return read(item.stream().toList(), "performanceId", PerformanceItems::read).findFirst();
    }

    @Override
    public List<Schedule> schedules(PerformanceId id) {
        return oneEach(read(scheduleItems(id), "scheduleId", ScheduleItems::read)
                .filter(s -> s.showing().performance().equals(id)));
    }

    @Override
    public List<Schedule> schedules() {
        return oneEach(read(place.get().scan(Table.SCHEDULES), "scheduleId", ScheduleItems::read));
    }

    private static List<Schedule> oneEach(Stream<Schedule> rows) {
        Map<Showing, Schedule> byShowing = new HashMap<>();
        rows.forEach(s -> byShowing.merge(s.showing(), s, DynamoCatalog::usual));
        return byShowing.values().stream().sorted(Comparator.comparing(s -> s.showing().startsAt())).toList();
    }

    @Override
    public Optional<Schedule> schedule(Showing showing) {
        return scheduleById(ScheduleItems.usualId(showing), showing).or(() -> schedules(showing.performance()).stream()
                .filter(s -> s.showing().equals(showing))
                .findFirst()
                .flatMap(found -> scheduleById(found.scheduleId(), showing)));
    }

    @Override
    public Optional<SeatPlan> seatPlan(String venueId) {
        if (venueId.isBlank()) {
            return Optional.empty();
        }
        var item = place.get().get(Table.VENUES, Key.of("venueId", venueId));
        return read(item.stream().toList(), "venueId", VenueItems::read).findFirst();
    }

    private Optional<Schedule> scheduleById(String id, Showing showing) {
        var item = place.get().get(Table.SCHEDULES, Key.of("scheduleId", id));
        return read(item.stream().toList(), "scheduleId", ScheduleItems::read)
                .filter(s -> s.showing().equals(showing))
                .findFirst();
    }

    private List<Item> scheduleItems(PerformanceId id) {
        return unlessMissing(
                () -> place.get().queryIndex(Table.SCHEDULES, IndexName.PERFORMANCE_DATETIME, id.value()),
                () -> unlessMissing(
                        () -> place.get().queryIndex(Table.SCHEDULES, IndexName.PERFORMANCE, id.value()),
                        () -> place.get().scan(Table.SCHEDULES)));
    }

    /** An index that is missing, or that the person's policy does not name, sends us to the next way. */
    private static List<Item> unlessMissing(Supplier<List<Item>> first, Supplier<List<Item>> next) {
        try {
            return first.get();
        } catch (Fault fault) {
            if (fault.failure() instanceof Failure.Misconfigured || fault.failure() instanceof Failure.Denied) {
                return next.get();
            }
            throw fault;
        }
    }

    /** Two rows of one showing: the one with the usual id counts. */
    private static Schedule usual(Schedule one, Schedule other) {
        return other.scheduleId().equals(ScheduleItems.usualId(other.showing())) ? other : one;
    }

    private static <T> Stream<T> read(List<Item> items, String key, Reader<T> reader) {
        return items.stream().flatMap(item -> {
            try {
                return Stream.of(reader.read(item));
            } catch (Unreadable e) {
                LOG.warn("left out {}: {}", item.text(key).orElse("an item without " + key), e.getMessage());
                return Stream.empty();
            }
        });
    }

    private interface Reader<T> {
        T read(Item item) throws Unreadable;
    }
}
