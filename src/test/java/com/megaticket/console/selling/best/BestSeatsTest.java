package com.megaticket.console.selling.best;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.MapRow;
import com.megaticket.console.selling.map.MapSeat;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BestSeatsTest {
    private final SeatMap map = Halls.map();
    private final MapLayout layout = MapLayout.of(map.plan());
    private final BestSeats best = new BestSeats(layout, map.sellable(), Set.of());
    private final BitSet free = new BitSet();

    {
        free.set(0, layout.seats().size());
    }

    @Test
    void emptyHouse_offersThreeBlocksAtTheFrontCentre_withTheirReasons() {
        Offer offer = find(Ask.seats(4).ofGrade("VIP"));
        assertThat(offer.choices()).hasSize(3).allMatch(Choice::isTogether);
        Block first = offer.choices().getFirst().parts().getFirst();
        assertThat(names(first)).containsExactly("1층-B-1-6", "1층-B-1-7", "1층-B-1-8", "1층-B-1-9");
        assertThat(first.rowsBack()).as("row OP lies in front").isEqualTo(1);
        assertThat(first.offCentre()).isCloseTo(0, within(0.01));
        assertThat(first.singles()).isZero();
        assertThat(first.aisle()).isFalse();
        assertThat(first.total()).isEqualTo(new Money(680_000));
        assertThat(offer.missed()).isEmpty();
        assertThat(offer.lack()).isEmpty();
    }

    @Test
    void neverWorseThanTryingEveryBlock_inEverySectionRowAndFloor() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            BitSet house = house(random, 0.2 + 0.6 * random.nextDouble());
            int count = 1 + random.nextInt(6);
            Ask ask = random.nextBoolean() ? Ask.seats(count) : Ask.seats(count).ofGrade("S");
            List<Choice> found = best.find(ask, house::get, 3, round).choices();
            var all = everyBlock(ask, house);
            assertThat(found.isEmpty()).isEqualTo(all.isEmpty());
            if (!found.isEmpty()) {
                double least = all.stream().mapToDouble(this::plainCost).min().orElseThrow();
                Block first = found.getFirst().parts().getFirst();
                assertThat(plainCost(first.seats(), house)).isLessThan(least + BestSeats.TIE + 1e-9);
                assertThat(first.seats()).isSubsetOf(all.stream().flatMap(b -> b.seats().stream()).toList());
            }
            assertThat(found.stream().flatMap(c -> c.seats().stream()).toList()).doesNotHaveDuplicates()
                    .allMatch(house::get);
        }
    }

    @Test
    void gradePriceSectionAndAisle_areKept() {
        assertThat(find(Ask.seats(2).upTo(new Money(80_000))).choices())
                .allSatisfy(c -> assertThat(c.total()).isEqualTo(new Money(160_000)));
        assertThat(find(Ask.seats(2).in("2층", "F")).choices()).isNotEmpty()
                .allSatisfy(c -> assertThat(names(c.parts().getFirst())).allMatch(n -> n.startsWith("2층-F-")));
        assertThat(find(Ask.seats(3).atAisle()).choices()).isNotEmpty()
                .allSatisfy(c -> assertThat(c.parts().getFirst().aisle()).isTrue());
    }

    @Test
    void blockThatLeavesNobodyAlone_comesBeforeANearerOneThatDoes() {
        row("1층-B-1").forEach(free::clear);
        seats("1층-B-1-6", "1층-B-1-7", "1층-B-1-8").forEach(free::set);
        Block first = find(Ask.seats(2).ofGrade("VIP")).choices().getFirst().parts().getFirst();
        assertThat(names(first)).noneMatch(n -> n.startsWith("1층-B-1-"));
        assertThat(first.singles()).isZero();
    }

    @Test
    void nothingLongEnough_saysHowLongTheLongestIs_andSplitsOnlyWhenAsked() {
        free.clear();
        seats("1층-B-5-1", "1층-B-5-2", "1층-B-5-3", "1층-C-5-7").forEach(free::set);
        Offer offer = find(Ask.seats(4));
        assertThat(offer.choices()).isEmpty();
        assertThat(offer.lack()).contains(new Offer.Lack(4, 3));

        Choice apart = find(Ask.seats(4).orSplit()).choices().getFirst();
        assertThat(apart.isTogether()).isFalse();
        assertThat(apart.parts()).extracting(Block::count).containsExactly(3, 1);
        assertThat(find(Ask.seats(5).orSplit()).choices()).isEmpty();
    }

    @Test
    void splitLeavesNobodyAlone_whereTwoAndTwoWillDo() {
        free.clear();
        seats("1층-B-5-1", "1층-B-5-2", "1층-B-5-3", "1층-C-5-7", "1층-C-5-8").forEach(free::set);
        assertThat(find(Ask.seats(4).orSplit()).choices().getFirst().parts()).extracting(Block::count)
                .containsExactly(2, 2);
    }

    @Test
    void whyNotThese_namesTheBetterBlockAndItsTakenSeats() {
        seats("1층-B-1-7").forEach(free::clear);
        Offer offer = find(Ask.seats(4).ofGrade("VIP"));
        assertThat(offer.missed()).isNotEmpty();
        assertThat(names(offer.missed().getFirst().block())).contains("1층-B-1-7");
        assertThat(offer.missed().getFirst().taken()).containsExactly(index("1층-B-1-7"));
    }

    @Test
    void wheelchairSpacesAreNeverFound_evenWhenNothingElseIsLeft() {
        SeatId space = SeatId.parse("1층-B-1-7");
        var careful = new BestSeats(layout, map.sellable(), Set.of(space));
        free.clear();
        free.set(index("1층-B-1-7"));
        assertThat(careful.find(Ask.seats(1), free::get, 3, 1).choices()).isEmpty();
        assertThat(best.find(Ask.seats(1), free::get, 3, 1).choices()).hasSize(1);
    }

    @Test
    void around_takesTheSeatPointedAt_andLeavesNobodyAlone() {
        row("1층-B-3").forEach(free::clear);
        seats("1층-B-3-4", "1층-B-3-5", "1층-B-3-6", "1층-B-3-7", "1층-B-3-8").forEach(free::set);
        assertThat(best.around(index("1층-B-3-5"), 2, free::get).map(this::names).orElseThrow())
                .as("5 and 6 would leave 4 alone").containsExactly("1층-B-3-4", "1층-B-3-5");
        assertThat(best.around(index("1층-B-3-5"), 6, free::get)).isEmpty();
    }

    @Test
    void leftAlone_namesOnlySeatsThatHadCompany() {
        row("1층-B-3").forEach(free::clear);
        seats("1층-B-3-4", "1층-B-3-5", "1층-B-3-6", "1층-B-3-10").forEach(free::set);
        assertThat(best.leftAlone(List.of(index("1층-B-3-5"), index("1층-B-3-6")), free::get))
                .containsExactly(index("1층-B-3-4"));
        assertThat(best.leftAlone(List.of(index("1층-B-3-5")), free::get))
                .containsExactly(index("1층-B-3-4"), index("1층-B-3-6"));
        assertThat(best.leftAlone(List.of(index("1층-B-3-10")), free::get)).isEmpty();
    }

    @Test
    void equalBlocksAreSpreadOverManyAskers() {
        var firsts = new HashSet<Integer>();
        for (long seed = 0; seed < 40; seed++) {
            firsts.add(best.find(Ask.seats(1).ofGrade("A"), free::get, 1, seed).choices().getFirst().parts().getFirst()
                    .first());
        }
        assertThat(firsts).hasSizeGreaterThan(1);
    }

    private Offer find(Ask ask) {
        return best.find(ask, free::get, 3, 1);
    }

    private BitSet house(Random random, double share) {
        var house = new BitSet();
        for (int i = 0; i < layout.seats().size(); i++) {
            house.set(i, random.nextDouble() < share);
        }
        return house;
    }

    private record Tried(List<Integer> seats, double cost) {}

    private double plainCost(Tried tried) {
        return tried.cost();
    }

    /** The same wish, computed without looking at the search: straight over the drawing. */
    private List<Tried> everyBlock(Ask ask, BitSet house) {
        var all = new ArrayList<Tried>();
        for (MapRow row : rows()) {
            for (int start = row.firstSeat(); start + ask.count() <= row.firstSeat() + row.count(); start++) {
                var seats = java.util.stream.IntStream.range(start, start + ask.count()).boxed().toList();
                boolean fits = seats.stream().allMatch(s -> house.get(s) && priced(s, ask));
                if (fits) {
                    all.add(new Tried(seats, plainCost(seats, house)));
                }
            }
        }
        return all;
    }

    private boolean priced(int seat, Ask ask) {
        var priced = map.sellable().get(layout.seat(seat).id());
        return priced != null && ask.grade().filter(g -> !g.equals(priced.grade())).isEmpty();
    }

    private double plainCost(List<Integer> seats, BitSet house) {
        MapSeat first = layout.seat(seats.getFirst());
        MapRow row = rows().stream().filter(r -> r.firstSeat() <= first.index()
                && first.index() < r.firstSeat() + r.count()).findFirst().orElseThrow();
        long back = rows().stream().filter(r -> r.count() > 0 && r.y() < row.y()).mapToDouble(MapRow::y).distinct()
                .count();
        var line = rows().stream().filter(r -> r.count() > 0 && r.y() == row.y()).toList();
        double from = line.stream().mapToDouble(MapRow::firstX).min().orElseThrow();
        double to = line.stream().mapToDouble(r -> r.firstX() + (r.count() - 1) * MapLayout.PITCH).max().orElseThrow();
        double x = (first.x() + layout.seat(seats.getLast()).x()) / 2;
        int singles = 0;
        for (int step : new int[]{-1, 1}) {
            int beside = (step < 0 ? seats.getFirst() : seats.getLast()) + step;
            singles += open(row, beside, house) && !open(row, beside + step, house) ? 1 : 0;
        }
        return back * BestSeats.ROW + Math.abs(x - (from + to) / 2) / MapLayout.PITCH * BestSeats.OFF_CENTRE
                + singles * BestSeats.SINGLE;
    }

    private boolean open(MapRow row, int seat, BitSet house) {
        return seat >= row.firstSeat() && seat < row.firstSeat() + row.count() && house.get(seat)
                && map.sellable().containsKey(layout.seat(seat).id());
    }

    private List<MapRow> rows() {
        return layout.floors().stream().flatMap(f -> f.blocks().stream()).flatMap(b -> b.rows().stream()).toList();
    }

    private List<String> names(Block block) {
        return block.seats().stream().map(s -> layout.seat(s).id().toString()).toList();
    }

    private List<Integer> seats(String... ids) {
        return java.util.Arrays.stream(ids).map(this::index).toList();
    }

    private List<Integer> row(String prefix) {
        return layout.seats().stream().filter(s -> s.id().toString().startsWith(prefix + "-")).map(MapSeat::index)
                .toList();
    }

    private int index(String id) {
        return layout.indexOf(SeatId.parse(id)).orElseThrow();
    }
}
