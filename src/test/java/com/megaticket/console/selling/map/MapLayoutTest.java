package com.megaticket.console.selling.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    private static final SeatPlan PLAN = Halls.house();
    private final MapLayout layout = MapLayout.of(PLAN);

    @Test
    void everySeatOfThePlanStandsOnce_withItsPrintedNumber() {
        assertThat(layout.seats()).hasSize(1210);
        assertThat(layout.seats().stream().map(MapSeat::id)).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(PLAN.seats());
        assertThat(layout.seats()).allSatisfy(s -> assertThat(s.global())
                .isEqualTo(PLAN.row(s.id()).orElseThrow().global(s.id().number())));
        assertThat(at("1층-B-7-14").global()).isEqualTo(26);
        assertThat(at("1층-C-17-15").global()).isEqualTo(44);
        assertThat(at("1층-B-OP-12").global()).isEqualTo(12);
        assertThat(at("2층-F-13-13").global()).isEqualTo(40);
    }

    @Test
    void seatAt_findsEverySeatOfEverySectionRowAndFloor_atItsCentreAndNearItsEdges() {
        double reach = MapLayout.SEAT / 2 - 0.5;
        for (MapSeat seat : layout.seats()) {
            for (double dx : new double[]{-reach, 0, reach}) {
                for (double dy : new double[]{-reach, 0, reach}) {
                    assertThat(layout.seatAt(seat.x() + dx, seat.y() + dy)).as("%s %s %s", seat.id(), dx, dy)
                            .hasValue(seat.index());
                }
            }
        }
    }

    @Test
    void seatAt_isEmpty_onStageAislesAndBeyondTheEndsOfShortRows() {
        assertThat(layout.seatAt(layout.stage().centreX(), layout.stage().centreY())).isEmpty();
        MapSeat endOfA = at("1층-A-5-12");
        MapSeat startOfB = at("1층-B-5-1");
        assertThat(layout.seatAt((endOfA.x() + startOfB.x()) / 2, endOfA.y())).isEmpty();
        MapSeat firstOp = at("1층-B-OP-1");
        assertThat(layout.seatAt(firstOp.x() - MapLayout.PITCH, firstOp.y())).isEmpty();
        MapSeat firstOfShort = at("1층-A-1-1");
        assertThat(layout.seatAt(firstOfShort.x() - MapLayout.PITCH, firstOfShort.y())).isEmpty();
        assertThat(layout.seatAt(layout.bounds().x() - 5, 0)).isEmpty();
    }

    @Test
    void noTwoSeatsOverlap() {
        var byRow = new ArrayList<>(layout.seats());
        for (MapSeat a : byRow) {
            for (MapSeat b : byRow) {
                if (a.index() < b.index()) {
                    boolean apart = Math.abs(a.x() - b.x()) >= MapLayout.SEAT
                            || Math.abs(a.y() - b.y()) >= MapLayout.SEAT;
                    if (!apart) {
                        assertThat(apart).as("%s and %s", a.id(), b.id()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void rowsOfOneNameStandOnOneLine_soRowOneOfTheSidesIsBehindRowOp() {
        assertThat(flat("1층-A-1-12")).isEqualTo(flat("1층-B-1-1")).isEqualTo(flat("1층-C-1-1"));
        assertThat(flat("1층-B-OP-1")).isLessThan(flat("1층-B-1-1"));
        assertThat(flat("2층-D-13-1")).isEqualTo(flat("2층-E-13-1"));
        assertThat(at("2층-E-1-7").y()).isGreaterThan(at("1층-B-17-7").y());
    }

    @Test
    void sideSectionsLeanToTheMiddleAisle() {
        assertThat(at("1층-A-1-12").x()).isEqualTo(at("1층-A-17-15").x());
        assertThat(at("1층-C-1-1").x()).isEqualTo(at("1층-C-17-1").x());
        assertThat(at("1층-A-1-1").x()).isGreaterThan(at("1층-A-17-1").x());
    }

    @Test
    void rowsBendTowardsTheStage_atTheSides() {
        assertThat(at("1층-A-17-1").y()).isLessThan(at("1층-B-17-7").y());
        assertThat(at("1층-C-17-15").y()).isLessThan(at("1층-B-17-7").y());
    }

    @Test
    void visible_givesWhatIsInSight_andLittleMore() {
        MapSeat middle = at("1층-B-9-7");
        var view = new Box(middle.x() - 100, middle.y() - 60, 200, 120);
        var seen = new ArrayList<Integer>();
        layout.visible(view, (_, _, from, to) -> {
            for (int i = from; i < to; i++) {
                seen.add(i);
            }
        });
        List<Integer> inside = layout.seats().stream().filter(s -> view.contains(s.x(), s.y())).map(MapSeat::index)
                .toList();
        assertThat(seen).containsAll(inside).hasSizeLessThan(inside.size() * 2).doesNotHaveDuplicates();
        var all = new ArrayList<Integer>();
        layout.visible(layout.bounds(), (_, _, from, to) -> all.add(to - from));
        assertThat(all.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1210);
    }

    @Test
    void aStadium_isBrokenIntoBands_andEverySeatIsFound() {
        MapLayout stadium = MapLayout.of(Halls.stadium(60, 25, 40));
        assertThat(stadium.seats()).hasSize(60_000);
        assertThat(stadium.bounds().width() / stadium.bounds().height()).isBetween(0.5, 4.6);
        for (int i = 0; i < 60_000; i += 37) {
            MapSeat seat = stadium.seat(i);
            assertThat(stadium.seatAt(seat.x(), seat.y())).hasValue(i);
        }
    }

    @Test
    void anEmptyPlan_hasADrawingAndNoSeats() {
        MapLayout empty = MapLayout.of(new SeatPlan("v", "", "", List.of()));
        assertThat(empty.seats()).isEmpty();
        assertThat(empty.seatAt(0, 0)).isEmpty();
        assertThat(new Travel(empty).first()).isEmpty();
    }

    private MapSeat at(String id) {
        return layout.seat(layout.indexOf(SeatId.parse(id)).orElseThrow());
    }

    private double flat(String id) {
        int index = at(id).index();
        return layout.floors().stream().flatMap(f -> f.blocks().stream()).flatMap(b -> b.rows().stream())
                .filter(r -> index >= r.firstSeat() && index < r.firstSeat() + r.count())
                .findFirst().orElseThrow().y();
    }
}
