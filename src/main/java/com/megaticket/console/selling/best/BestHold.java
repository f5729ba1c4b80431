package com.megaticket.console.selling.best;

import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the best block, and when somebody was faster, the next best: chosen from the losing answer without another reading (after
 * a second loss with one), and each time from a wider circle, so that a crowd does not run after the same seats. Blocking; safe on
 * any thread.
 */
public final class BestHold {
    private static final int TRIES = 12;
    /** Blocks left alone because their rows were too busy; more often than that the whole region is. */
    private static final int MOST_BUSY = 3;
    /** Choices to draw from after the first loss; four times as many after each further one. */
    private static final int CIRCLE = 8;

    private static final Logger LOG = LoggerFactory.getLogger(BestHold.class);

    private final Desk desk;
    private final RandomGenerator random;

    public BestHold(Desk desk, RandomGenerator random) {
        this.desk = desk;
        this.random = random;
    }

    /** What it came to; {@code lost} are the seats that others were faster at, in the order met. */
    public sealed interface Result {
        List<TakenSeat> lost();

        record Held(Hold hold, Choice choice, List<TakenSeat> lost) implements Result {}

        /** No such seats are left. */
        record Nothing(Offer.Lack lack, List<TakenSeat> lost) implements Result {}

        /** Every try met somebody faster, though seats were left: try again. */
        record TooBusy(List<TakenSeat> lost) implements Result {}

        /** Refused, fenced, or not known; never {@code Held} or {@code SeatsTaken}. */
        record Otherwise(HoldOutcome outcome, List<TakenSeat> lost) implements Result {}
    }

    /**
     * @param free the house as last read, by place in the drawing; not kept
     * @param first the choice to begin with
     */
    public Result hold(Showing showing, MapLayout layout, BestSeats seats, Ask ask, BitSet free, Choice first) {
        BitSet open = (BitSet) free.clone();
        var lost = new ArrayList<TakenSeat>();
        Choice choice = first;
        int busy = 0;
        for (int loss = 0; loss < TRIES; loss++) {
            List<SeatId> ids = choice.seats().stream().map(s -> layout.seat(s).id()).toList();
            try {
                switch (desk.hold(showing, ids)) {
                    case HoldOutcome.Held(Hold hold) -> {
                        return new Result.Held(hold, choice, List.copyOf(lost));
                    }
                    case HoldOutcome.SeatsTaken(List<TakenSeat> taken) -> {
                        lost.addAll(taken);
                        taken.stream().map(t -> layout.indexOf(t.seat())).flatMapToInt(OptionalInt::stream)
                                .forEach(open::clear);
                    }
                    case HoldOutcome other -> {
                        return new Result.Otherwise(other, List.copyOf(lost));
                    }
                }
            } catch (Fault fault) {
                // So many want these rows at once that nothing was done: elsewhere it is quieter.
                if (!(fault.failure() instanceof Failure.Throttled) || ++busy > MOST_BUSY) {
                    throw fault;
                }
                choice.seats().forEach(open::clear);
            }
            if (loss > 0) {
                // Lost twice: the picture is older than the crowd is fast.
                look(showing, layout, open);
            }
            Offer next = seats.find(ask, open::get, CIRCLE << (2 * loss), random.nextLong());
            if (next.choices().isEmpty() && busy > 0) {
                return new Result.TooBusy(List.copyOf(lost));
            }
            if (next.choices().isEmpty()) {
                return new Result.Nothing(next.lack().orElseThrow(), List.copyOf(lost));
            }
            choice = next.choices().get(random.nextInt(next.choices().size()));
        }
        return new Result.TooBusy(List.copyOf(lost));
    }

    /** Takes out what is no longer free; a reading that fails leaves the picture as it was. */
    private void look(Showing showing, MapLayout layout, BitSet open) {
        try {
            SeatMapSnapshot house = desk.snapshot(showing);
            for (int seat = open.nextSetBit(0); seat >= 0; seat = open.nextSetBit(seat + 1)) {
                if (!house.standing(layout.seat(seat).id(), house.asOf()).isFree()) {
                    open.clear(seat);
                }
            }
        } catch (Fault fault) {
            LOG.debug("chosen from the older picture: {}", fault.failure());
        }
    }
}
