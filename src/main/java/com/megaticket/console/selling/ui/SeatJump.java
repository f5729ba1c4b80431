package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.MapBlock;
import com.megaticket.console.selling.map.MapFloor;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.MapRow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds the seat a clerk types: {@code B 7 20} (section, row, printed number), {@code B 7}, {@code 7 20} (row and printed number,
 * first where the keyboard stands), {@code B} or {@code OP} (a section, else a row). Case does not matter. Immutable.
 */
final class SeatJump {
    private final MapLayout layout;

    SeatJump(MapLayout layout) {
        this.layout = layout;
    }

    /** @param from where the keyboard stands, -1 = nowhere: its section, then its floor, come first */
    OptionalInt find(String typed, int from) {
        List<String> words = Stream.of(typed.strip().split("[\\s,./-]+")).filter(w -> !w.isEmpty()).toList();
        List<MapBlock> blocks = nearestFirst(from);
        return switch (words.size()) {
            case 1 -> first(blocks.stream()
                    .flatMap(b -> isNamed(b, words.getFirst())
                            ? b.rows().stream().limit(1).map(SeatJump::middle)
                            : Stream.of()),
                    rows(blocks, words.getFirst()).map(SeatJump::middle));
            case 2 -> first(
                    rows(named(blocks, words.getFirst()), words.get(1)).map(SeatJump::middle),
                    seats(rows(blocks, words.getFirst()), words.get(1)));
            case 3 -> first(seats(rows(named(blocks, words.getFirst()), words.get(1)), words.get(2)), Stream.of());
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt first(Stream<Integer> wanted, Stream<Integer> otherwise) {
        return Stream.concat(wanted, otherwise).mapToInt(Integer::intValue).findFirst();
    }

    private static List<MapBlock> named(List<MapBlock> blocks, String name) {
        return blocks.stream().filter(b -> isNamed(b, name)).toList();
    }

    private static boolean isNamed(MapBlock block, String name) {
        return block.id().equalsIgnoreCase(name) || block.name().equalsIgnoreCase(name);
    }

    private static Stream<MapRow> rows(List<MapBlock> blocks, String name) {
        return blocks.stream().flatMap(b -> b.rows().stream())
                .filter(r -> r.count() > 0 && r.id().equalsIgnoreCase(name));
    }

    private Stream<Integer> seats(Stream<MapRow> rows, String number) {
        return rows.flatMap(row -> Stream.iterate(row.firstSeat(), s -> s < row.firstSeat() + row.count(), s -> s + 1))
                .filter(s -> Integer.toString(layout.seat(s).global()).equals(number));
    }

    private static int middle(MapRow row) {
        return row.firstSeat() + row.count() / 2;
    }

    private List<MapBlock> nearestFirst(int from) {
        var near = new ArrayList<MapBlock>();
        layout.blocks().stream().filter(b -> b.has(from)).forEach(near::add);
        layout.floors().stream().filter(f -> f.blocks().stream().anyMatch(b -> b.has(from)))
                .map(MapFloor::blocks).forEach(near::addAll);
        near.addAll(layout.blocks());
        return near;
    }
}
