package com.megaticket.console.selling.best;

import com.megaticket.console.shared.Money;
import java.util.List;

/** One way to seat the party: one block, or several when it sits apart. */
public record Choice(List<Block> parts) {
    public Choice {
        parts = List.copyOf(parts);
    }

    public boolean isTogether() {
        return parts.size() == 1;
    }

    public List<Integer> seats() {
        return parts.stream().flatMap(p -> p.seats().stream()).toList();
    }

    public Money total() {
        return Money.sum(parts.stream().map(Block::total).toList());
    }

    public int singles() {
        return parts.stream().mapToInt(Block::singles).sum();
    }
}
