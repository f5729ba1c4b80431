package com.megaticket.console.selling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.catalog.SeatCount;
import com.megaticket.console.selling.SeatRow.Status;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** [NEVER-2] Seats left are counted from rows, as the map draws them. */
class DeskSeatsLeftTest {
    private static final Instant NOW = Instant.parse("2026-02-10T05:05:00Z");

    private final SeatMap map = Halls.map();
    private final List<SeatId> seats = map.sellable().keySet().stream().limit(6).toList();
    private final int total = map.sellable().size();
    private final Map<SeatId, SeatRow> rows = new HashMap<>();
    private int strangers;
    private Optional<Failure> failure = Optional.empty();

    @Test
    void houseWithoutRowsIsFree() {
        assertThat(count()).isEqualTo(new SeatCount(total, total, 0));
    }

    @Test
    void soldAndHeldAreNotFree_runOutIs_unreadableIsNeither() {
        put(0, Status.CONFIRMED, NOW.minusSeconds(900));
        put(1, Status.DR_RESERVED, NOW.minusSeconds(900));
        put(2, Status.HOLDING, NOW.plusSeconds(40));
        put(3, Status.HOLDING, NOW.minus(Duration.ofMinutes(5)));
        put(4, Status.UNREADABLE, NOW);
        assertThat(count()).isEqualTo(new SeatCount(total - 4, total, 1));
    }

    @Test
    void rowThatMayBeAnySeatMakesOneUnclear() {
        strangers = 2;
        assertThat(count()).isEqualTo(new SeatCount(total - 2, total, 2));
    }

    @Test
    void fullHouseIsSoldOut_butNotWhileARowIsUnclear() {
        map.sellable().keySet().forEach(seat -> rows.put(seat, row(seat, Status.CONFIRMED, NOW)));
        assertThat(count().isSoldOut()).isTrue();
        put(0, Status.UNREADABLE, NOW);
        assertThat(count().isSoldOut()).isFalse();
    }

    @Test
    void sourceThatDoesNotAnswerGivesNoNumber() {
        failure = Optional.of(new Failure.Unavailable("cut", ""));
        assertThatThrownBy(this::count).isInstanceOf(Fault.class);
    }

    private SeatCount count() {
        Desk desk = (Desk) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[]{Desk.class},
                (_, method, _) -> switch (method.getName()) {
                    case "map" -> map;
                    case "snapshot" -> {
                        failure.ifPresent(f -> {
                            throw new Fault(f);
                        });
                        yield new SeatMapSnapshot(1, NOW, "ap-northeast-2", rows, strangers);
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new DeskSeatsLeft(desk, () -> NOW).count(Halls.SHOWING);
    }

    private void put(int seat, Status status, Instant expires) {
        rows.put(seats.get(seat), row(seats.get(seat), status, expires));
    }

    private static SeatRow row(SeatId seat, Status status, Instant expires) {
        return new SeatRow(seat, status, Optional.of("h"), Optional.empty(), Optional.empty(), Optional.of(expires),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, "R", new Money(1), "");
    }
}
