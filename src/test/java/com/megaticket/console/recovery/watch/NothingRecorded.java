package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.record.Frame;
import com.megaticket.console.recovery.record.History;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.recovery.record.SeriesId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A history of nothing. */
final class NothingRecorded implements History {
    @Override
    public List<SeriesId> lines() {
        return List.of();
    }

    @Override
    public Series series(SeriesId line, Instant from, Instant to) {
        return Series.EMPTY;
    }

    @Override
    public List<Mark> marks(Instant from, Instant to) {
        return List.of();
    }

    @Override
    public Optional<Frame> at(Instant time) {
        return Optional.empty();
    }
}
