package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.model.Usage;
import java.math.BigDecimal;

/** What a conversation has cost, against its cap in US dollars. One conversation's. */
final class Spending {
    private final Prices prices;
    private final BigDecimal cap;
    private BigDecimal spent = BigDecimal.ZERO;

    Spending(Prices prices, BigDecimal cap) {
        this.prices = prices;
        this.cap = cap;
    }

    /** A model whose price is not known costs nothing here: the meter says so. */
    void add(ModelTarget target, Usage usage) {
        prices.of(target.modelId()).ifPresent(p -> spent = spent.add(p.of(usage).paid()));
    }

    boolean isOver() {
        return spent.compareTo(cap) >= 0;
    }

    void begin() {
        spent = BigDecimal.ZERO;
    }
}
