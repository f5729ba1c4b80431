package com.megaticket.console.selling.best;

import java.util.List;
import java.util.Optional;

/**
 * The answer to an {@link Ask}.
 *
 * @param choices best first, no seat in two of them; empty = nothing fits
 * @param missed blocks that would have come before, had all been free: why not these
 * @param lack why nothing fits
 */
public record Offer(List<Choice> choices, List<Missed> missed, Optional<Lack> lack) {
    public Offer {
        choices = List.copyOf(choices);
        missed = List.copyOf(missed);
    }

    /** @param taken the seats of the block that are not free */
    public record Missed(Block block, List<Integer> taken) {
        public Missed {
            taken = List.copyOf(taken);
        }
    }

    /**
     * @param free seats that fit the grade, price and place asked for
     * @param longest the most of them side by side
     */
    public record Lack(int free, int longest) {}
}
