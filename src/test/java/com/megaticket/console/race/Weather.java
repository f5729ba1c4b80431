package com.megaticket.console.race;

/**
 * How bad a run is. Chances are per mille of the calls; times are microseconds.
 *
 * @param lost the request never arrives, the client hears nothing
 * @param unanswered it is executed and the answer is lost
 * @param late it arrives long after the client gave up
 * @param twice it arrives once more, later
 * @param conflict the service reports a conflict that nobody caused on purpose
 * @param throttled refused for want of capacity
 * @param frozen the process stands still for minutes before it sends
 * @param killed the process ends
 * @param unread a read is not answered
 * @param torn a query reads its rows at two instants
 */
record Weather(
        int lost,
        int unanswered,
        int late,
        int twice,
        int conflict,
        int throttled,
        int frozen,
        int killed,
        int unread,
        int torn,
        long slowest) {
    /** The way is cut: little arrives, nothing comes back. */
    static final Weather CUT = new Weather(700, 150, 150, 20, 0, 0, 0, 5, 1000, 0, 40_000);
    /** Nothing arrives. */
    static final Weather DEAD = new Weather(1000, 0, 0, 0, 0, 0, 0, 0, 1000, 0, 40_000);
    /** Nothing is answered, and what was sent is done when the region thaws. */
    static final Weather FROZEN = new Weather(0, 0, 1000, 0, 0, 0, 0, 0, 1000, 0, 40_000);
    static final Weather FINE = new Weather(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5_000);
    static final Weather USUAL = new Weather(8, 12, 6, 10, 10, 10, 3, 3, 5, 300, 40_000);
    static final Weather STORM = new Weather(30, 60, 40, 30, 40, 30, 12, 10, 20, 600, 800_000);

    /** The same way for a process that neither dies nor stands still. */
    Weather steady() {
        return new Weather(lost, unanswered, late, twice, conflict, throttled, 0, 0, unread, torn, slowest);
    }
}
