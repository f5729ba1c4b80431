package com.megaticket.console.selling.best;

import com.megaticket.console.shared.Money;
import java.util.Optional;

/**
 * What a party asks for.
 *
 * @param count seats, 1 to {@value #MOST}
 * @param mostEach highest price of one seat
 * @param floor and {@code section} narrow the search; a section without a floor is that name on any floor
 * @param aisle one seat of each block at an end of its section's row
 * @param split whether the party may sit apart when no block is long enough; never tried unless asked
 */
public record Ask(
        int count,
        Optional<String> grade,
        Optional<Money> mostEach,
        Optional<String> floor,
        Optional<String> section,
        boolean aisle,
        boolean split) {
    /** The most seats one act can sell. */
    public static final int MOST = 96;

    public Ask {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("seats asked for: " + count);
        }
    }

    public static Ask seats(int count) {
        return new Ask(count, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    public Ask ofGrade(String name) {
        return new Ask(count, Optional.of(name), mostEach, floor, section, aisle, split);
    }

    public Ask upTo(Money each) {
        return new Ask(count, grade, Optional.of(each), floor, section, aisle, split);
    }

    public Ask in(String onFloor, String inSection) {
        return new Ask(count, grade, mostEach, Optional.of(onFloor), Optional.of(inSection), aisle, split);
    }

    public Ask atAisle() {
        return new Ask(count, grade, mostEach, floor, section, true, split);
    }

    public Ask orSplit() {
        return new Ask(count, grade, mostEach, floor, section, aisle, true);
    }

    public Ask of(int seats) {
        return new Ask(seats, grade, mostEach, floor, section, aisle, split);
    }
}
