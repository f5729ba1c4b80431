package com.megaticket.console.assistant.model;

import java.math.BigDecimal;

/**
 * What a model costs: US dollars for a million tokens, and what a cached token costs as a multiple of one that is sent.
 */
public record Price(
        BigDecimal input, BigDecimal output, BigDecimal read, BigDecimal write5m, BigDecimal write1h) {
    private static final int MILLION = 6;

    public Cost of(Usage usage) {
        BigDecimal answer = output.multiply(tokens(usage.output()));
        BigDecimal sent = tokens(usage.input())
                .add(read.multiply(tokens(usage.cacheRead())))
                .add(write5m.multiply(tokens(usage.cacheWrite5m())))
                .add(write1h.multiply(tokens(usage.cacheWrite1h())));
        BigDecimal all = tokens(usage.input() + usage.cacheRead() + usage.cacheWrite5m() + usage.cacheWrite1h());
        return new Cost(dollars(input.multiply(sent).add(answer)), dollars(input.multiply(all).add(answer)));
    }

    private static BigDecimal tokens(long count) {
        return BigDecimal.valueOf(count);
    }

    private static BigDecimal dollars(BigDecimal millionth) {
        return millionth.movePointLeft(MILLION).stripTrailingZeros();
    }
}
