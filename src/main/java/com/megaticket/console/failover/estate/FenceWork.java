package com.megaticket.console.failover.estate;

import com.megaticket.console.failover.estate.FenceSight.Seen;
import com.megaticket.console.failover.estate.Rounds.Look;
import com.megaticket.console.failover.estate.TableFence.Asked;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The hard fence of one region, raised or lifted: asked for, then counted from what writes meet there. */
final class FenceWork {
    /** A policy reaches the service's machines one after the other: one look may have met the first of them. */
    static final int IN_A_ROW = 3;
    private static final Duration BETWEEN = Duration.ofMillis(400);
    /** One that was not taken is asked for again every so many looks. */
    private static final int PATIENCE = 5;

    private final String region;
    private final boolean up;
    private final TableFence fence;
    private final FenceSight sight;
    private boolean letThroughBefore;
    private @Nullable Asked asked;
    private int looks;
    private int row;

    FenceWork(String region, boolean up, TableFence fence, FenceSight sight) {
        this.region = region;
        this.up = up;
        this.fence = fence;
        this.sight = sight;
    }

    StepOutcome run(Rounds rounds, Duration limit, Consumer<Progress> told) {
        Seen before = sight.look(FenceSight.SEATS);
        if (before instanceof Seen.Unclear(var failure)) {
            // A region that does not answer is not fenced, whatever a control plane may say.
            return new StepOutcome.Failed(failure);
        }
        letThroughBefore = before instanceof Seen.LetThrough;
        return rounds.until(limit, BETWEEN, () -> look(told));
    }

    private Look look(Consumer<Progress> told) {
        if ((asked == null || asked instanceof Asked.Busy) && looks++ % PATIENCE == 0) {
            asked = up ? fence.raise(region) : fence.lift(region);
        }
        Seen seen = sight.look(FenceSight.SEATS);
        row = isWanted(seen) ? row + 1 : 0;
        told.accept(new Progress(row, IN_A_ROW, Optional.empty()));
        if (row >= IN_A_ROW && !(asked instanceof Asked.Busy)) {
            return new Look.Over(up ? raised() : done("item writes are let through"));
        }
        return row == 0 && asked instanceof Asked.NotPermitted(String command)
                ? new Look.Over(new StepOutcome.ByHand(command))
                : new Look.Again(notSeen(said() + "; last seen: " + seen.words()));
    }

    private boolean isWanted(Seen seen) {
        return switch (seen) {
            case Seen.LetThrough _ -> !up;
            case Seen.Refused _ -> up;
            // Was let through a moment ago: what came between is the policy, however its refusal is worded.
            case Seen.Forbidden _ -> up && letThroughBefore;
            case Seen.Unclear _ -> false;
        };
    }

    /** A fence that keeps out the lease as well would let nobody open the region again. */
    private StepOutcome raised() {
        Seen signs = sight.look(FenceSight.SIGNS);
        return signs instanceof Seen.LetThrough
                ? done("item writes are refused, those of lease, fences and markers let through")
                : notSeen("item writes are refused; those of lease, fences and markers: " + signs.words());
    }

    private static StepOutcome notSeen(String what) {
        return new StepOutcome.NotYet(StepOutcome.Reason.NOT_SEEN, what);
    }

    private StepOutcome done(String what) {
        return new StepOutcome.Done("reservations in " + region + ": " + what + ", seen " + row + " times in a row; "
                + said());
    }

    private String said() {
        return switch (asked) {
            case Asked.Stands(String proof) -> proof;
            case Asked.Busy(String why) -> "not taken: " + why;
            case Asked.NotPermitted _ -> "not by this login";
            case null -> "not asked";
        };
    }
}
