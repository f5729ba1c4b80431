package com.megaticket.console.selling.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.shared.SeatId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LassoTest {
    private final MapLayout layout = MapLayout.of(Halls.house());

    @Test
    void encloses_whatLiesInside_alsoInAHollowShape() {
        Lasso hollow = new Lasso(List.of()).to(0, 0).to(10, 0).to(10, 10).to(6, 10).to(6, 4).to(4, 4).to(4, 10)
                .to(0, 10);
        assertThat(hollow.contains(2, 8)).isTrue();
        assertThat(hollow.contains(5, 8)).isFalse();
        assertThat(hollow.contains(5, 2)).isTrue();
        assertThat(hollow.contains(12, 2)).isFalse();
        assertThat(hollow.box()).isEqualTo(new Box(0, 0, 10, 10));
    }

    @Test
    void lineOfNoArea_enclosesNothing() {
        assertThat(layout.within(new Lasso(List.of()))).isEmpty();
        assertThat(layout.within(new Lasso(List.of()).to(0, 0).to(10, 10))).isEmpty();
    }

    @Test
    void box_hasTheSeatsWhoseCentresLieInIt() {
        MapSeat a = seat("1층-B-7-3");
        MapSeat b = seat("1층-B-8-5");
        Box round = new Box(a.x() - 1, a.y() - 1, b.x() - a.x() + 2, b.y() - a.y() + 2);
        assertThat(layout.within(round).stream().map(s -> layout.seat(s).id().toString())).containsExactlyInAnyOrder(
                "1층-B-7-3", "1층-B-7-4", "1층-B-7-5", "1층-B-8-3", "1층-B-8-4", "1층-B-8-5");
        assertThat(layout.within(layout.bounds())).hasSize(1210);
    }

    @Test
    void row_isThatOfTheSeatsOwnSection() {
        assertThat(layout.row(seat("1층-B-7-3").index()).count()).isEqualTo(14);
        assertThat(layout.seat(layout.row(seat("2층-E-2-3").index()).firstSeat()).id())
                .isEqualTo(SeatId.parse("2층-E-2-1"));
    }

    @Test
    void ground_belongsToItsSection() {
        MapSeat seat = seat("1층-C-3-2");
        assertThat(layout.blockAt(seat.x(), seat.y()).orElseThrow().id()).isEqualTo("C");
        assertThat(layout.blockAt(seat.x(), layout.bounds().bottom() + 50)).isEmpty();
    }

    private MapSeat seat(String id) {
        return layout.seat(layout.indexOf(SeatId.parse(id)).orElseThrow());
    }
}
