package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.record.Frame;
import com.megaticket.console.recovery.record.History;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.recovery.record.SeriesId;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A record kept in memory. */
final class FakeHistory implements History {
    final Map<SeriesId, Series> lines = new LinkedHashMap<>();
    final List<Mark> marks = new ArrayList<>();
    final TreeMap<Instant, Frame> frames = new TreeMap<>();
    @Nullable
    Failure broken;
    int reads;

    private void read() {
        reads++;
        if (broken != null) {
            throw new Fault(broken);
        }
    }

    @Override
    public List<SeriesId> lines() {
        read();
        return List.copyOf(lines.keySet());
    }

    @Override
    public Series series(SeriesId line, Instant from, Instant to) {
        read();
        Series all = lines.getOrDefault(line, Series.EMPTY);
        var some = new Series.Builder(64);
        for (int i = all.place(from.toEpochMilli()); i < all.place(to.toEpochMilli()); i++) {
            some.add(all.at(i), all.millis(i), (all.is(i, Series.LOWER_BOUND) ? Series.LOWER_BOUND : 0)
                    | (all.is(i, Series.INJECTED) ? Series.INJECTED : 0));
        }
        return some.build();
    }

    @Override
    public List<Mark> marks(Instant from, Instant to) {
        read();
        return marks.stream().filter(m -> !m.at().isBefore(from) && m.at().isBefore(to)).toList();
    }

    /** Of the last frame at or before, if it is not older than a minute. */
    @Override
    public Optional<Frame> at(Instant time) {
        read();
        return Optional.ofNullable(frames.floorEntry(time)).map(Map.Entry::getValue)
                .filter(f -> !f.at().isBefore(time.minusSeconds(60)));
    }
}
