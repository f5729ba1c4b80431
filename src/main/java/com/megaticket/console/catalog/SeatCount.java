package com.megaticket.console.catalog;

/**
 * Seats of a showing at one moment, counted from its rows, never from the schedule's own number.
 *
 * @param free for sale and taken by nobody
 * @param total for sale at all
 * @param unclear for sale, but their rows cannot be read right: neither free nor sold
 */
public record SeatCount(int free, int total, int unclear) {
    public boolean isSoldOut() {
        return free == 0 && unclear == 0 && total > 0;
    }
}
