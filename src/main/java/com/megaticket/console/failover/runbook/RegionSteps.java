package com.megaticket.console.failover.runbook;

import com.megaticket.console.failover.drain.Drain;
import com.megaticket.console.failover.drain.DrainOutcome;
import com.megaticket.console.failover.drain.DrainState;
import com.megaticket.console.failover.drain.Lags;
import com.megaticket.console.failover.drain.Stillness;
import com.megaticket.console.failover.holds.HoldRescue;
import com.megaticket.console.failover.region.Fences;
import com.megaticket.console.failover.region.Lease;
import com.megaticket.console.failover.region.LeaseBook;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The steps that move the write region: everything between the last sale in one region and the first in the other. */
public final class RegionSteps {
    /** What a console may still do on a reading it took before the announcement, and a little for its clock. */
    static final Duration OLD_READINGS = LeaseWatch.VALID.plusSeconds(5);
    private static final Duration STILL_WITHIN = Duration.ofMinutes(15);
    private static final Duration STILL_LOOK = Duration.ofSeconds(15);
    /** How long an operator answers for a dark region; said anew while it lasts. */
    public static final Duration ANSWERED = Duration.ofHours(1);

    private final Sides sides;
    private final Lags lags;
    private final Stillness stillness;
    private final Duration grace;
    private final ServiceClock clock;
    private final Pause pause;

    /** The pens and hands for both regions of one switch. */
    public interface Sides {
        LeaseBook lease(String region);

        Fences fences(String region);

        Drain drain(String from, String to);

        HoldRescue holds(String region);
    }

    /**
     * @param stillness asked before the drain where the closed region's tables do not refuse the web shop
     * @param grace customers keep what they held for so long after the opening
     */
    public RegionSteps(Sides sides, Lags lags, Stillness stillness, Duration grace, ServiceClock clock, Pause pause) {
        this.sides = sides;
        this.lags = lags;
        this.stillness = stillness;
        this.grace = grace;
        this.clock = clock;
        this.pause = pause;
    }

    public Map<Step, StepWork> works() {
        var works = new EnumMap<Step, StepWork>(Step.class);
        works.put(Step.CLOSE, (run, _) -> written(sides.lease(run.from()).close(run.epoch())));
        works.put(Step.FENCES, (run, _) -> fences(run));
        works.put(Step.DRAIN, this::drain);
        works.put(Step.ANNOUNCE, (run, _) -> written(sides.lease(run.to()).opening(run.epoch())));
        works.put(Step.WAIT, this::await);
        works.put(Step.RECOVER, this::recover);
        works.put(Step.OPEN, (run, _) -> written(sides.lease(run.to()).open(run.epoch(), alone(run))));
        return works;
    }

    private static StepOutcome written(LeaseBook.Written written) {
        return switch (written) {
            case LeaseBook.Written.Done(Lease lease) ->
                new StepOutcome.Done(lease.region() + " " + lease.state() + " " + lease.epoch());
            case LeaseBook.Written.Refused(Optional<Lease> found) -> new StepOutcome.NotYet(StepOutcome.Reason.BEATEN,
                    found.map(l -> l.state() + " " + l.epoch() + " by " + l.by()).orElse("another state"));
            case LeaseBook.Written.Unknown(Failure failure) -> new StepOutcome.Failed(failure);
        };
    }

    private StepOutcome fences(Switch run) {
        return switch (sides.fences(run.from()).close(run.epoch())) {
            case Fences.Closing.Closed(int fences) -> new StepOutcome.Done(fences + " fences closed, none open");
            case Fences.Closing.StillOpen(int fences, Failure failure) -> fences > 0
                    ? new StepOutcome.NotYet(StepOutcome.Reason.FENCES_OPEN, fences + ": " + failure.detail())
                    : new StepOutcome.Failed(failure);
        };
    }

    /** Nothing that could be waited for comes out of a region that was not closed. */
    private StepOutcome drain(Switch run, Consumer<StepWork.Progress> progress) {
        Optional<StepOutcome> written = run.mark(Step.HARDEN).filter(m -> m.state() == Switch.State.DONE).isPresent()
                ? Optional.empty()
                : unstill(run, progress);
        return written.orElseGet(() -> drained(run, progress));
    }

    /** Nobody refuses the web shop there: its writes must be seen to have stopped before a marker is put. Empty = they have. */
    private Optional<StepOutcome> unstill(Switch run, Consumer<StepWork.Progress> progress) {
        Instant since = clock.now();
        String last = "not told yet";
        for (long done = 0; done < STILL_WITHIN.toSeconds(); done += STILL_LOOK.toSeconds()) {
            try {
                switch (stillness.since(run.from(), since)) {
                    case Stillness.Seen.Still() -> {
                        return Optional.empty();
                    }
                    case Stillness.Seen.Written(long writes) -> {
                        last = writes + " writes";
                        since = clock.now();
                    }
                    case Stillness.Seen.NotYet() -> {
                        // Counts come late.
                    }
                }
            } catch (Fault fault) {
                return Optional.of(new StepOutcome.Failed(fault.failure()));
            }
            progress.accept(new StepWork.Progress(done, STILL_WITHIN.toSeconds(), Optional.empty()));
            pause.sleep(STILL_LOOK);
        }
        return Optional.of(new StepOutcome.NotYet(StepOutcome.Reason.STILL_WRITTEN, last));
    }

    private StepOutcome drained(Switch run, Consumer<StepWork.Progress> progress) {
        Consumer<DrainState> told = state -> progress.accept(new StepWork.Progress(state.since().toMillis(),
                state.clock().map(Duration::toMillis).orElse(0L), state.left()));
        return switch (sides.drain(run.from(), run.to()).run(run.epoch(), clock.now(), lags, told)) {
            case DrainOutcome.Drained(Duration took, Duration lag) ->
                new StepOutcome.Done("markers seen, " + took.toMillis() + " ms, longest lag " + lag.toMillis() + " ms");
            case DrainOutcome.LagUnknown() -> new StepOutcome.NotYet(StepOutcome.Reason.LAG_UNKNOWN, "");
            case DrainOutcome.NotArrived(int missing, Duration waited) ->
                new StepOutcome.NotYet(StepOutcome.Reason.NOT_ARRIVED, missing + " after " + waited.toSeconds() + " s");
            case DrainOutcome.CatalogDiffers(int items) ->
                new StepOutcome.NotYet(StepOutcome.Reason.CATALOG_DIFFERS, items + " items");
            case DrainOutcome.Unanswered(Failure failure) -> new StepOutcome.Failed(failure);
        };
    }

    private StepOutcome await(Switch run, Consumer<StepWork.Progress> progress) {
        if (!run.owesClose()) {
            return new StepOutcome.Done("the old region is closed: nothing to wait for");
        }
        long of = OLD_READINGS.toMillis();
        for (long done = 0; done < of; done += 1000) {
            progress.accept(new StepWork.Progress(done, of, Optional.of(Duration.ofMillis(of - done))));
            pause.sleep(Duration.ofSeconds(1));
        }
        return new StepOutcome.Done(OLD_READINGS.toSeconds() + " s since the announcement");
    }

    private StepOutcome recover(Switch run, Consumer<StepWork.Progress> progress) {
        Instant until = clock.now().plus(grace);
        HoldRescue holds = sides.holds(run.to());
        List<Showing> coming = holds.coming();
        int parties = 0;
        int broken = 0;
        int missed = 0;
        int done = 0;
        for (Showing showing : coming) {
            try {
                HoldRescue.Rescued rescued = holds.rescue(showing, run.epoch(), run.closedAt().orElse(run.begunAt()),
                        until);
                parties += rescued.parties().size();
                broken += rescued.broken().size();
                missed += rescued.missed();
            } catch (Fault fault) {
                return new StepOutcome.Failed(fault.failure());
            }
            progress.accept(new StepWork.Progress(++done, coming.size(), Optional.empty()));
        }
        return new StepOutcome.Done(parties + " parties kept until " + until + ", " + broken + " incomplete, " + missed
                + " changed meanwhile");
    }

    /** Where the old region is dark, the operator answers for it, so that not each window has to be asked. */
    private Optional<Instant> alone(Switch run) {
        return run.owesClose() ? Optional.of(clock.now().plus(ANSWERED)) : Optional.empty();
    }

    /** Closes the old region after all, now that it answers. The new one has long been open under this epoch. */
    public StepOutcome closeOwed(Switch run) {
        StepOutcome lease = written(sides.lease(run.from()).close(run.epoch()));
        return lease instanceof StepOutcome.Done ? fences(run) : lease;
    }
}
