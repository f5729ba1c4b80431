package com.megaticket.console.failover.reconcile;

/**
 * How far a run is.
 *
 * @param phase the streams are read first
 * @param showings -1 = not known yet
 * @param items rows and act records read in both regions, second looks included
 * @param changes read from the streams
 * @param units read units so far, an upper estimate; the service's own count is in its bill
 */
public record Progress(Phase phase, int done, int showings, int clean, int found, int notCompared, long items,
        long changes, double units) {
    public enum Phase {
        STREAMS, SHOWINGS, ENDED
    }

    static final Progress START = new Progress(Phase.STREAMS, 0, -1, 0, 0, 0, 0, 0, 0);

    Progress changes(long read, double cost) {
        return new Progress(phase, done, showings, clean, found, notCompared, items, changes + read, units + cost);
    }

    Progress of(int all, int before) {
        return new Progress(Phase.SHOWINGS, before, all, before, 0, 0, items, changes, units);
    }

    Progress read(int rows, double cost) {
        return new Progress(phase, done, showings, clean, found, notCompared, items + rows, changes, units + cost);
    }

    Progress with(ShowingResult result) {
        return new Progress(phase, done + 1, showings,
                clean + (result instanceof ShowingResult.Clean ? 1 : 0),
                found + (result instanceof ShowingResult.Found ? 1 : 0),
                notCompared + (result instanceof ShowingResult.NotCompared ? 1 : 0), items, changes, units);
    }

    Progress ended() {
        return new Progress(Phase.ENDED, done, showings, clean, found, notCompared, items, changes, units);
    }
}
