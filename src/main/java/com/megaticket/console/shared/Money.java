package com.megaticket.console.shared;

import java.util.Collection;

/** An amount of KRW in whole won. May be negative (a refund). Overflow is an {@link ArithmeticException}. */
public record Money(long won) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public Money plus(Money other) {
        return new Money(Math.addExact(won, other.won));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(won, other.won));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(won, other.won);
    }
}
