package com.megaticket.console.selling.live;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A board of one showing in memory, whose reads and writes fail when told to. */
final class FakeBoard implements ShowBoard {
    final List<BoardEntry> entries = new ArrayList<>();
    final Map<String, Pulse> pulses = new LinkedHashMap<>();
    @Nullable
    Failure readsFail;
    @Nullable
    Failure writesFail;
    /** The next write takes effect and is not known to have. */
    boolean loseAnswer;
    int reads;

    @Override
    public Optional<BoardEntry> newest(Showing showing) {
        read();
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    @Override
    public List<BoardEntry> after(Showing showing, long number) {
        read();
        return entries.stream().filter(e -> e.number() > number).toList();
    }

    private void read() {
        reads++;
        if (readsFail != null) {
            throw new Fault(readsFail);
        }
    }

    @Override
    public boolean write(Showing showing, BoardEntry entry) {
        if (writesFail != null) {
            throw new Fault(writesFail);
        }
        if (entries.stream().anyMatch(e -> e.number() == entry.number())) {
            return false;
        }
        entries.add(entry);
        boolean known = !loseAnswer;
        loseAnswer = false;
        return known;
    }

    @Override
    public void pulse(Showing showing, Pulse pulse) {
        if (writesFail != null) {
            throw new Fault(writesFail);
        }
        pulses.put(pulse.console(), pulse);
    }

    @Override
    public List<Pulse> pulses(Showing showing) {
        read();
        return List.copyOf(pulses.values());
    }
}
