package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Compares both regions, showing by showing (design §6): blocking, minutes to hours by its budget; one run at a time. Reads only.
 * It may be given up at any moment and goes on from its cursor.
 */
public final class Reconciliation {
    /** Longer than writes usually take to arrive; what is still there then is a finding. */
    private static final Duration BETWEEN = Duration.ofSeconds(3);

    /** While a showing is being sold from, something is always on its way: so often it is looked at for a moment of rest. */
    private static final int LOOKS = 5;

    /** A seat row is under 700 bytes, a read unit reads 4 KB strongly (design §5; DynamoDB Developer Guide, "Read capacity"). */
    private static final double UNITS_PER_ITEM = 700.0 / 4096;

    private final Sources sources;
    private final Budget budget;
    private final Supplier<Instant> clock;
    private final Pause pause;
    private final SideReader reader;

    /** @param clock service time */
    public Reconciliation(Sources sources, Budget budget, Supplier<Instant> clock, Pause pause) {
        this.sources = sources;
        this.budget = budget;
        this.clock = clock;
        this.pause = pause;
        this.reader = new SideReader(sources.deeds(), clock);
    }

    /** Is told on the run's thread. */
    public interface Watcher extends Budget.Stop {
        /** A stream has been read, or could not be. */
        default void covered(Coverage coverage) {}

        void progress(Progress progress);

        /** @param cursor to go on from if the run ends after this showing */
        void told(ShowingResult result, Supplier<Cursor> cursor);
    }

    /**
     * @param whole false = given up before its end
     * @param coverage what the streams could tell; a region without an entry had no stream to read
     * @param unreadable schedules that name no showing, so that nothing was compared for them
     */
    public record Ended(boolean whole, Progress progress, List<Coverage> coverage, int unreadable, Cursor cursor) {
        public Ended {
            coverage = List.copyOf(coverage);
        }

        /** Whether every showing was compared and nothing was found. */
        public boolean allClean() {
            return whole && unreadable == 0 && progress.clean() == progress.showings()
                    && coverage.stream().allMatch(c -> c.failure().isEmpty());
        }
    }

    /** @throws Fault when not even the showings can be listed: nothing is known then */
    public Ended run(Cursor from, Watcher watcher) {
        return new Run(from, watcher).run();
    }

    /** Looks at one showing anew, with what the streams told until then. Blocking, some seconds where something is found. */
    public ShowingResult again(Showing showing, Cursor known) {
        return new Run(known, new Unwatched()).result(showing)
                .orElseGet(() -> new ShowingResult.NotCompared(showing, Failure.givenUp()));
    }

    private static final class Unwatched implements Watcher {
        @Override
        public void progress(Progress progress) {
            // Nobody waits for the figures of one showing.
        }

        @Override
        public void told(ShowingResult result, Supplier<Cursor> cursor) {
            // It is returned.
        }

        @Override
        public boolean wanted() {
            return false;
        }
    }

    private final class Run {
        private final Watcher watcher;
        private final Instant begun;
        private final Set<Showing> clean;
        private final Map<Showing, List<Loss>> kept = new HashMap<>();
        private final Losses losses = new Losses();
        private Progress progress = Progress.START;

        Run(Cursor from, Watcher watcher) {
            this.watcher = watcher;
            this.begun = from.begun();
            this.clean = new HashSet<>(from.clean());
            from.losses().forEach((showing, of) -> of.forEach(loss -> losses.add(showing, loss)));
            kept.putAll(from.losses());
        }

        Ended run() {
            List<Coverage> coverage = new ArrayList<>();
            for (ChangeStream stream : sources.streams()) {
                Coverage read = read(stream);
                coverage.add(read);
                watcher.covered(read);
            }
            losses.showings().forEach(showing -> keep(showing, losses.of(showing)));
            // A stream may name what was clean before: it is looked at again.
            kept.keySet().forEach(clean::remove);
            Showings showings = Showings.of(sources.one(), sources.other(), kept.keySet());
            List<Showing> left = showings.all().stream().filter(s -> !clean.contains(s)).toList();
            tell(progress.of(showings.all().size(), showings.all().size() - left.size()));
            for (Showing showing : left) {
                Optional<ShowingResult> result = watcher.wanted() ? Optional.empty() : result(showing);
                if (result.isEmpty()) {
                    return new Ended(false, progress, coverage, showings.unreadable(), cursor());
                }
                if (result.get() instanceof ShowingResult.Clean) {
                    clean.add(showing);
                }
                tell(progress.with(result.get()));
                watcher.told(result.get(), this::cursor);
            }
            tell(progress.ended());
            return new Ended(true, progress, coverage, showings.unreadable(), cursor());
        }

        private void keep(Showing showing, List<Loss> of) {
            if (of.isEmpty()) {
                kept.remove(showing);
            } else {
                kept.put(showing, of);
            }
        }

        private Cursor cursor() {
            return new Cursor(begun, clean, kept);
        }

        private void tell(Progress now) {
            progress = now;
            watcher.progress(now);
        }

        private Coverage read(ChangeStream stream) {
            Instant since = clock.get().minus(ChangeStream.KEPT);
            try {
                stream.read(change -> {
                    losses.take(change);
                    progress = progress.changes(1, 0);
                }, watcher::wanted);
                watcher.progress(progress);
                return new Coverage(stream.region(), since,
                        watcher.wanted() ? Optional.of(Failure.givenUp()) : Optional.empty());
            } catch (Fault fault) {
                return new Coverage(stream.region(), since, Optional.of(fault.failure()));
            }
        }

        /** @return empty when the run was given up in the middle of it */
        private Optional<ShowingResult> result(Showing showing) {
            try {
                Look before = look(showing);
                if (before.findings().isEmpty()) {
                    return Optional.of(before.clean(showing));
                }
                List<Finding> lasting = List.of();
                for (int looks = 1; looks < LOOKS; looks++) {
                    pause.sleep(BETWEEN);
                    Look now = look(showing);
                    lasting = now.alsoIn(before);
                    if (now.findings().isEmpty()) {
                        return Optional.of(now.clean(showing));
                    }
                    if (lasting.size() == now.findings().size()) {
                        return Optional.of(now.found(showing, lasting));
                    }
                    before = now;
                }
                return Optional.of(lasting.isEmpty()
                        ? new ShowingResult.NotCompared(showing, Failure.busy(showing.key()))
                        : before.found(showing, lasting));
            } catch (Fault fault) {
                boolean givenUp = Thread.currentThread().isInterrupted() || watcher.wanted();
                return givenUp
                        ? Optional.empty()
                        : Optional.of(new ShowingResult.NotCompared(showing, fault.failure()));
            }
        }

        private Look look(Showing showing) {
            Side one = reader.read(sources.one(), showing);
            Side other = reader.read(sources.other(), showing);
            int items = one.items() + other.items();
            double units = Math.ceil(items * UNITS_PER_ITEM) + 1;
            tell(progress.read(items, units));
            var data = new ShowingData(showing, one, other, losses.of(showing), sources.money().paid(showing));
            List<Finding> findings = Comparison.of(data);
            budget.pay(units, watcher);
            return new Look(one.asOf(), items, findings, findings.isEmpty() ? Set.of() : data.taken());
        }
    }

    private record Look(Instant asOf, int items, List<Finding> findings, Set<SeatId> taken) {
        List<Finding> alsoIn(Look before) {
            Set<String> seen = before.findings().stream().map(Finding::key).collect(Collectors.toSet());
            return findings.stream().filter(f -> seen.contains(f.key())).toList();
        }

        ShowingResult clean(Showing showing) {
            return new ShowingResult.Clean(showing, asOf, items);
        }

        ShowingResult found(Showing showing, List<Finding> lasting) {
            return new ShowingResult.Found(showing, asOf, items, lasting, taken);
        }
    }
}
