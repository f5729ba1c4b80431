package com.megaticket.console.selling.best;

import com.megaticket.console.shared.Money;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Neighbouring seats of one row, and what speaks for and against them.
 *
 * @param first place of the first seat in the drawing; the others follow it
 * @param rowsBack physical rows between it and the stage
 * @param offCentre seats between its middle and the middle of the full physical row
 * @param singles seats that would be left alone beside it
 * @param cost what the search sorts by; lower is better
 */
public record Block(
        int first,
        int count,
        int rowsBack,
        double offCentre,
        boolean aisle,
        int singles,
        Money total,
        double cost) {
    public List<Integer> seats() {
        return IntStream.range(first, first + count).boxed().toList();
    }
}
