package com.megaticket.console.selling.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.shared.SeatId;
import org.junit.jupiter.api.Test;

class TravelTest {
    private final MapLayout layout = MapLayout.of(Halls.house());
    private final Travel travel = new Travel(layout);

    @Test
    void along_stepsSeatBySeat_acrossTheAisle_andStaysAtTheEnd() {
        assertThat(id(travel.along(at("1층-A-5-11"), 1))).isEqualTo("1층-A-5-12");
        assertThat(id(travel.along(at("1층-A-5-12"), 1))).isEqualTo("1층-B-5-1");
        assertThat(id(travel.along(at("1층-C-5-1"), -1))).isEqualTo("1층-B-5-14");
        assertThat(id(travel.along(at("1층-A-5-1"), -1))).isEqualTo("1층-A-5-1");
        assertThat(id(travel.along(at("1층-C-5-12"), 1))).isEqualTo("1층-C-5-12");
        assertThat(id(travel.along(at("1층-B-OP-12"), 1))).isEqualTo("1층-B-OP-12");
    }

    @Test
    void across_goesToTheNearestSeatOfTheNextRow_alsoFromALongRowToAShortOne() {
        assertThat(id(across("1층-B-7-3", 1))).isEqualTo("1층-B-8-3");
        assertThat(id(across("1층-B-7-3", -1))).isEqualTo("1층-B-6-3");
        // OP has 12 seats in the middle of the 14 of row 1.
        assertThat(id(across("1층-B-1-2", -1))).isEqualTo("1층-B-OP-1");
        assertThat(id(across("1층-B-1-1", -1))).isEqualTo("1층-B-OP-1");
        assertThat(id(across("1층-A-1-1", -1))).isEqualTo("1층-B-OP-1");
        // Row 10 of A has 12 seats, row 11 has 14, all leaning to the aisle.
        assertThat(id(across("1층-A-10-1", 1))).isEqualTo("1층-A-11-3");
        assertThat(id(across("1층-A-11-1", -1))).isEqualTo("1층-A-10-1");
    }

    @Test
    void across_goesFromFloorToFloor_andStaysAtTheFirstAndLastRow() {
        assertThat(id(across("1층-B-17-7", 1))).startsWith("2층-E-1-");
        assertThat(id(across("2층-E-1-7", -1))).startsWith("1층-B-17-");
        assertThat(id(across("1층-B-OP-5", -1))).isEqualTo("1층-B-OP-5");
        assertThat(id(across("2층-D-13-5", 1))).isEqualTo("2층-D-13-5");
    }

    @Test
    void across_keepsTheGoal_soAShortRowOnTheWayDoesNotBendTheJourney() {
        int start = at("1층-A-1-1");
        double goal = layout.seat(start).x();
        int op = travel.across(start, -1, goal);
        assertThat(id(travel.across(op, 1, goal))).isEqualTo("1층-A-1-1");
    }

    @Test
    void everySeatIsReached_fromTheFirst_byArrowsAlone() {
        var seen = new java.util.HashSet<Integer>();
        var open = new java.util.ArrayDeque<Integer>();
        open.add(travel.first().orElseThrow());
        while (!open.isEmpty()) {
            int seat = open.pop();
            if (seen.add(seat)) {
                open.add(travel.along(seat, 1));
                open.add(travel.along(seat, -1));
                open.add(travel.across(seat, 1, layout.seat(seat).x()));
                open.add(travel.across(seat, -1, layout.seat(seat).x()));
            }
        }
        assertThat(seen).hasSize(1210);
    }

    @Test
    void range_isTheRowBetween_inEitherDirection_andOneSeatWhereRowsDiffer() {
        assertThat(travel.range(at("1층-B-7-5"), at("1층-B-7-3")).stream().map(this::id))
                .containsExactly("1층-B-7-3", "1층-B-7-4", "1층-B-7-5");
        assertThat(travel.range(at("1층-A-7-12"), at("1층-B-7-2")).stream().map(this::id))
                .containsExactly("1층-A-7-12", "1층-B-7-1", "1층-B-7-2");
        assertThat(travel.range(at("1층-B-7-5"), at("1층-B-8-5")).stream().map(this::id)).containsExactly("1층-B-8-5");
    }

    private int across(String id, int step) {
        int seat = at(id);
        return travel.across(seat, step, layout.seat(seat).x());
    }

    private int at(String id) {
        return layout.indexOf(SeatId.parse(id)).orElseThrow();
    }

    private String id(int seat) {
        return layout.seat(seat).id().toString();
    }
}
