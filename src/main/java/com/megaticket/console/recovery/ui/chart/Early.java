package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.record.Series;

/**
 * A metric of one point a minute that is asked more often answers "nothing new" in between, which the record keeps as not known, at the
 * time of asking: after the point that comes later for an earlier minute. Where no period is missing that was no gap.
 */
final class Early {
    private Early() {}

    /** @param usual milliseconds between two known samples */
    static Series without(Series recorded, long usual) {
        var kept = new Series.Builder(recorded.size());
        int known = -1;
        boolean changed = false;
        for (int i = 0; i < recorded.size(); i++) {
            if (Float.isNaN(recorded.millis(i))) {
                continue;
            }
            changed |= run(recorded, known, i, usual, kept);
            add(recorded, i, recorded.at(i), kept);
            known = i;
        }
        changed |= run(recorded, known, recorded.size(), usual, kept);
        return changed ? kept.build() : recorded;
    }

    /** Keeps what was not known between two known samples, where the first period is missing, unless none is. */
    private static boolean run(Series recorded, int from, int to, long usual, Series.Builder kept) {
        boolean bounded = from >= 0 && to < recorded.size();
        boolean forward = bounded && recorded.at(to) > recorded.at(from);
        if (forward && to - from > 1 && 2 * (recorded.at(to) - recorded.at(from)) <= 3 * usual) {
            return true;
        }
        boolean changed = false;
        for (int i = from + 1; i < to; i++) {
            long at = recorded.at(i);
            boolean open = from >= 0 && to == recorded.size() && at >= recorded.at(from)
                    && at - recorded.at(from) <= 2 * usual;
            long placed = forward && (at < recorded.at(from) || at >= recorded.at(to))
                    ? Math.min(recorded.at(from) + usual, recorded.at(to) - 1)
                    : at;
            changed |= open || placed != at;
            if (!open) {
                add(recorded, i, placed, kept);
            }
        }
        return changed;
    }

    private static void add(Series recorded, int place, long at, Series.Builder kept) {
        kept.add(at, recorded.millis(place), (recorded.is(place, Series.LOWER_BOUND) ? Series.LOWER_BOUND : 0)
                | (recorded.is(place, Series.INJECTED) ? Series.INJECTED : 0));
    }
}
