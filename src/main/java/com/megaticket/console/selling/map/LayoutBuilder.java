package com.megaticket.console.selling.map;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a plan out: floors below the stage, the sections of a floor side by side (in several bands where one would be too
 * wide), rows of one name on one line, side sections leaning to the middle aisle.
 */
final class LayoutBuilder {
    static final double AISLE = 36;
    private static final double TITLE = 30;
    private static final double FLOOR_GAP = 12;
    private static final double STAGE_HEIGHT = 34;
    private static final double STAGE_GAP = 14;
    private static final double MARGIN = 30;
    private static final double BEND = 20;
    /** A floor wider than this many times its height is broken into bands. */
    private static final double WIDEST = 4.5;
    /** What bands should come near to: the shape of the window's map area. */
    private static final double BEST = 1.5;

    private final SeatPlan plan;
    private final List<MapSeat> seats = new ArrayList<>();

    LayoutBuilder(SeatPlan plan) {
        this.plan = plan;
    }

    MapLayout build() {
        Map<String, List<SeatPlan.Section>> byFloor = new LinkedHashMap<>();
        plan.sections().forEach(s -> byFloor.computeIfAbsent(s.floor(), _ -> new ArrayList<>()).add(s));
        var floors = new ArrayList<MapFloor>();
        double y = STAGE_HEIGHT + STAGE_GAP;
        for (var entry : byFloor.entrySet()) {
            MapFloor floor = floor(entry.getKey(), entry.getValue(), y);
            floors.add(floor);
            y = floor.box().bottom() + FLOOR_GAP;
        }
        double widest = floors.stream().mapToDouble(f -> f.box().width()).max().orElse(400);
        double stageWidth = Math.max(160, widest * 0.5);
        var stage = new Box(-stageWidth / 2, 0, stageWidth, STAGE_HEIGHT);
        Box bounds = floors.stream().map(MapFloor::box).reduce(stage, Box::union);
        return new MapLayout(stage, bounds.grown(8), floors, seats);
    }

    /** Everything is centred on x = 0. */
    private MapFloor floor(String name, List<SeatPlan.Section> sections, double top) {
        List<List<SeatPlan.Section>> bands = bands(sections);
        double width = bands.stream().mapToDouble(LayoutBuilder::width).max().orElse(0) + 2 * MARGIN;
        // Bands stand behind each other; bent, their seats would run into the band in front.
        Bend bend = bands.size() == 1 && sections.size() > 1 ? new Bend(0, width / 2, BEND) : Bend.NONE;
        var blocks = new ArrayList<MapBlock>();
        double y = top;
        for (List<SeatPlan.Section> band : bands) {
            y += TITLE + bend.depth();
            List<String> order = RowOrder.of(band);
            double x = -width(band) / 2;
            for (int i = 0; i < band.size(); i++) {
                SeatPlan.Section section = band.get(i);
                blocks.add(block(section, order, new Box(x, y, width(section), order.size() * MapLayout.ROW_PITCH),
                        lean(i, band.size()), bend));
                x += width(section) + AISLE;
            }
            y += order.size() * MapLayout.ROW_PITCH;
        }
        return new MapFloor(name, new Box(-width / 2, top, width, y - top), bend, blocks);
    }

    private MapBlock block(SeatPlan.Section section, List<String> order, Box box, double lean, Bend bend) {
        var rows = new ArrayList<MapRow>();
        for (SeatPlan.Row row : section.rows()) {
            double y = box.y() + (order.indexOf(row.id()) + 0.5) * MapLayout.ROW_PITCH;
            double spare = box.width() - row.seats().size() * MapLayout.PITCH;
            double firstX = box.x() + spare * lean + MapLayout.PITCH / 2;
            rows.add(new MapRow(row.id(), seats.size(), row.seats().size(), firstX, y));
            for (int i = 0; i < row.seats().size(); i++) {
                int number = row.seats().get(i);
                double x = firstX + i * MapLayout.PITCH;
                var id = new SeatId(section.floor(), section.id(), row.id(), number);
                seats.add(new MapSeat(seats.size(), id, row.global(number), x, y - bend.up(x)));
            }
        }
        return new MapBlock(section.id(), section.name(), section.floor(), box, rows);
    }

    /** Short rows of a left section stand at its right, of a right section at its left, of the middle one in the middle. */
    private static double lean(int place, int count) {
        int fromMiddle = 2 * place - (count - 1);
        return fromMiddle < 0 ? 1 : fromMiddle > 0 ? 0 : 0.5;
    }

    /** One band where that is not too wide; else the number of bands that comes nearest to a hall's shape. */
    private static List<List<SeatPlan.Section>> bands(List<SeatPlan.Section> sections) {
        List<List<SeatPlan.Section>> one = cut(sections, 1);
        if (sections.size() <= 3 || shape(one) <= WIDEST) {
            return one;
        }
        List<List<SeatPlan.Section>> best = one;
        for (int bands = 2; bands <= sections.size(); bands++) {
            List<List<SeatPlan.Section>> next = cut(sections, bands);
            if (Math.abs(Math.log(shape(next) / BEST)) < Math.abs(Math.log(shape(best) / BEST))) {
                best = next;
            }
        }
        return best;
    }

    private static List<List<SeatPlan.Section>> cut(List<SeatPlan.Section> sections, int bands) {
        int most = (sections.size() + bands - 1) / bands;
        var cut = new ArrayList<List<SeatPlan.Section>>();
        for (int from = 0; from < sections.size(); from += most) {
            cut.add(sections.subList(from, Math.min(sections.size(), from + most)));
        }
        return cut;
    }

    /** Width to height. */
    private static double shape(List<List<SeatPlan.Section>> bands) {
        double width = bands.stream().mapToDouble(LayoutBuilder::width).max().orElse(0);
        double height = bands.stream().mapToDouble(b -> TITLE + RowOrder.of(b).size() * MapLayout.ROW_PITCH).sum();
        return width / height;
    }

    private static double width(List<SeatPlan.Section> band) {
        return band.stream().mapToDouble(LayoutBuilder::width).sum() + AISLE * (band.size() - 1);
    }

    private static double width(SeatPlan.Section section) {
        return MapLayout.PITCH * section.rows().stream().mapToInt(r -> r.seats().size()).max().orElse(0);
    }
}
