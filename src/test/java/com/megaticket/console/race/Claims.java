package com.megaticket.console.race;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what clerks were told against what was committed: never "sold" without a sale, never "not done" with one. */
final class Claims {
    private static final long WEEK = 7 * 86_400_000_000L;

    private final List<Commit> commits;
    /** The commits of each act, by act id. */
    private final Map<String, List<Commit>> done = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    Claims(List<Commit> commits) {
        this.commits = commits;
        for (Commit commit : commits) {
            commit.changes().stream().filter(RowRules::isDone).map(c -> c.address().sort().split("#", -1)[0]).distinct()
                    .forEach(act -> done.computeIfAbsent(act, _ -> new ArrayList<>()).add(commit));
        }
    }

    List<String> check(List<Op> ops) {
        done.forEach((act, times) -> {
            if (times.size() > 1) {
                violations.add("act " + act + " took effect " + times.size() + " times");
            }
        });
        ops.forEach(this::check);
        settled(ops);
        return violations;
    }

    private void check(Op op) {
        if (op.outcome.isEmpty()) {
            return;
        }
        Object told = op.outcome.get();
        switch (told) {
            case HoldOutcome.Held(Hold hold) -> done(op, op.acts.getLast(), hold.seatIds());
            case SaleOutcome.Sold(var booking) -> done(op, op.acts.getLast(), booking.seatIds());
            case ExchangeOutcome.Exchanged _ -> done(op, op.acts.getLast(), op.subject.hold().orElseThrow().seatIds());
            case CancelOutcome.Cancelled _ -> done(op, op.acts.getLast(), List.of());
            case HoldOutcome.Unknown(Act act, Hold _) -> notDoneBut(op, Optional.of(act));
            case SaleOutcome.Unknown(Act act) -> notDoneBut(op, Optional.of(act));
            case ExchangeOutcome.Unknown(Act act) -> notDoneBut(op, Optional.of(act));
            case CancelOutcome.Unknown(Act act) -> notDoneBut(op, Optional.of(act));
            case SettleOutcome.Done _ -> {
                if (before(op.subject.act().orElseThrow(), op.endedAt).isEmpty()) {
                    say(op, "told of an act that was never committed");
                }
            }
            case SettleOutcome.NotDone() -> {
                Act act = op.subject.act().orElseThrow();
                if (done.containsKey(act.id()) && !isForgotten(act, op.endedAt)) {
                    say(op, "told not done, and it is done");
                }
            }
            case SettleOutcome.StillUnknown _ -> {
            }
            case ReleaseOutcome.Released(var seats, _) -> {
                // A hold that stayed behind in another region runs out there.
                if (commits.stream().map(Commit::region).distinct().count() == 1) {
                    released(op, seats);
                }
            }
            default -> notDoneBut(op, Optional.empty());
        }
    }

    private void done(Op op, Act act, List<SeatId> seats) {
        Optional<Commit> commit = before(act, op.endedAt);
        if (commit.isEmpty()) {
            say(op, "told done, and nothing was committed");
            return;
        }
        var taken = new HashSet<String>();
        commit.get().changes().stream().filter(Rows::isSeat).filter(c -> c.after().isPresent())
                .forEach(c -> taken.add(Rows.seat(c)));
        if (!seats.stream().allMatch(seat -> taken.contains(seat.toString()))) {
            say(op, "told of seats that were not committed: " + seats + " but " + taken);
        }
        notDoneBut(op, Optional.of(act));
    }

    /** No act of the call but {@code but} may ever take effect, not even by a request that arrives later. */
    private void notDoneBut(Op op, Optional<Act> but) {
        for (Act act : op.acts) {
            if (but.filter(act::equals).isEmpty() && done.containsKey(act.id())) {
                say(op, "told not done, and act " + act.id() + " is done");
            }
        }
    }

    private void released(Op op, List<SeatId> seats) {
        Hold hold = op.subject.hold().orElseThrow();
        for (SeatId seat : seats) {
            boolean held = false;
            for (Commit commit : commits) {
                for (Change change : commit.changes()) {
                    if (at(change, hold.showing(), seat)) {
                        boolean mine = change.after().filter(r -> Rows.isHeldUnder(r, Optional.of(hold.holdingId())))
                                .isPresent();
                        held = commit.at() <= op.endedAt ? mine : held || mine;
                    }
                }
            }
            if (held) {
                say(op, seat + " was told released, and is held");
            }
        }
    }

    private static boolean at(Change change, Showing showing, SeatId seat) {
        return Rows.isSeat(change) && change.address().hash().equals(showing.partition())
                && Rows.seat(change).equals(seat.toString());
    }

    /** At the end nothing is open: each committed act was told by its call or by a settling. */
    private void settled(List<Op> ops) {
        Set<String> known = new HashSet<>();
        for (Op op : ops) {
            if (op.outcome.isEmpty()) {
                continue;
            }
            switch (op.outcome.get()) {
                case HoldOutcome.Held _,SaleOutcome.Sold _,ExchangeOutcome.Exchanged _,CancelOutcome.Cancelled _ ->
                    known.add(op.acts.getLast().id());
                case SettleOutcome.Done _ -> known.add(op.subject.act().orElseThrow().id());
                default -> {
                }
            }
        }
        for (Op op : ops) {
            for (Act act : op.acts) {
                if (done.containsKey(act.id()) && !known.contains(act.id()) && !isForgotten(act, Long.MAX_VALUE)) {
                    say(op, "act " + act.id() + " is done and nobody was ever told");
                }
            }
        }
    }

    /** The record of a hold goes with TTL a week later, when the hold is long over. */
    private boolean isForgotten(Act act, long asked) {
        return act.kind() == Act.Kind.HOLD
                && done.getOrDefault(act.id(), List.of()).stream().allMatch(c -> asked - c.at() > WEEK);
    }

    private Optional<Commit> before(Act act, long time) {
        return done.getOrDefault(act.id(), List.of()).stream().filter(c -> c.at() <= time).findFirst();
    }

    private void say(Op op, String what) {
        violations.add(op + ": " + what);
    }
}
