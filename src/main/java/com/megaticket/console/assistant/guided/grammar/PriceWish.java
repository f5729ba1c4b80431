package com.megaticket.console.assistant.guided.grammar;

/**
 * A price limit.
 *
 * @param total of all seats together; else of each
 */
public record PriceWish(long won, boolean total) {
    /** Most for one seat, when the total is shared by so many. */
    public long perSeat(int people) {
        return total ? won / Math.max(1, people) : won;
    }
}
