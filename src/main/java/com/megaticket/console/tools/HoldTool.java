package com.megaticket.console.tools;

import static com.megaticket.console.tools.Programme.refused;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.Booker;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Tool;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.Optional;

/** Takes seats for a minute. */
final class HoldTool implements Tool.Write<Arguments.HoldSeats> {
    private final Counter counter;
    private final Programme programme;
    private final SeatTools seats;
    private final Bookings bookings;
    private final Aftermath after;

    HoldTool(Counter counter, Programme programme, SeatTools seats, Bookings bookings, Aftermath after) {
        this.counter = counter;
        this.programme = programme;
        this.seats = seats;
        this.bookings = bookings;
        this.after = after;
    }

    @Override
    public Draft draft(Arguments.HoldSeats arguments, Booker booker) {
        Optional<Showing> showing = arguments.scheduleId().flatMap(programme::showing);
        if (showing.isEmpty()) {
            return new Draft.Unfit(refused(ErrorCode.INVALID_INPUT, "scheduleId is missing"));
        }
        int limit = counter.limit().applyAsInt(showing.get().performance());
        if (arguments.seatIds().size() > limit) {
            return new Draft.Unfit(refused(ErrorCode.LIMIT, Integer.toString(limit)));
        }
        Optional<List<SeatId>> ids = ids(arguments.seatIds());
        if (ids.isEmpty() || ids.get().stream().distinct().count() < ids.get().size()) {
            return new Draft.Unfit(new ToolAnswer.Refused(ErrorCode.BAD_SEAT_ID, arguments.seatIds()));
        }
        return draft(Floor.read(counter.looks(), showing.get(), counter.clock().get()), ids.get());
    }

    private Draft draft(Floor floor, List<SeatId> ids) {
        Optional<ToolAnswer.Refused> closed = seats.closed(floor.map().schedule());
        if (closed.isPresent()) {
            return new Draft.Unfit(closed.get());
        }
        List<SeatLine> lines = floor.lines(ids);
        if (lines.size() < ids.size()) {
            return new Draft.Unfit(
                    refused(ErrorCode.BAD_SEAT_ID, ids.stream().map(SeatId::toString).toArray(String[]::new)));
        }
        List<SeatLine> gone = lines.stream().filter(s -> !floor.isFree(s.seat())).toList();
        if (!gone.isEmpty()) {
            return new Draft.Unfit(new ToolAnswer.Refused(ErrorCode.SEAT_TAKEN, List.of(), gone));
        }
        boolean calm = floor.best().leftAlone(floor.places(ids), floor.free()::get).isEmpty();
        return new Draft.Fit(
                new Card(ToolName.HOLD_SEATS, floor.map().showing(), floor.map().performance().title(), lines,
                        Money.sum(lines.stream().map(SeatLine::price).toList()), Optional.empty(), Optional.empty(),
                        List.of(new Card.Check(Card.Rule.OPEN, true), new Card.Check(Card.Rule.LIMIT, true),
                                new Card.Check(Card.Rule.FREE, true),
                                new Card.Check(Card.Rule.TOGETHER, floor.isTogether(ids)),
                                new Card.Check(Card.Rule.NO_SINGLES, calm))));
    }

    private static Optional<List<SeatId>> ids(List<String> texts) {
        try {
            return Optional.of(texts.stream().map(SeatId::parse).toList());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public ToolAnswer execute(Arguments.HoldSeats arguments, Card approved, Booker booker) {
        Showing showing = arguments.scheduleId().flatMap(programme::showing).orElseThrow();
        List<SeatId> ids = ids(arguments.seatIds()).orElseThrow();
        // Before the write: nothing is read between it and its word.
        SeatPlan plan = counter.looks().map(showing).plan();
        return switch (counter.acts().hold(showing, ids)) {
            case HoldOutcome.Held(Hold hold) -> held(booker, hold, plan);
            case HoldOutcome.SeatsTaken(var taken) -> Written.taken(taken, ErrorCode.SEAT_TAKEN, approved.seats());
            case HoldOutcome.LimitReached(int most) -> refused(ErrorCode.LIMIT, Integer.toString(most));
            case HoldOutcome.Refused(var refusal) -> Written.refusal(refusal);
            case HoldOutcome.Fenced _ -> refused(ErrorCode.SERVICE_UNAVAILABLE);
            case HoldOutcome.Unknown(var act, Hold hold) -> after.settled(act,
                    new LostActs.Whose(booker.conversation(), approved),
                    done -> done.isPresent() ? held(booker, hold, plan) : refused(ErrorCode.NOT_DONE));
        };
    }

    private ToolAnswer held(Booker booker, Hold hold, SeatPlan plan) {
        bookings.held(booker.conversation(), hold, plan);
        // One that ran out while nobody knew of it is no order to begin with; it can still be sold if nobody took it.
        if (counter.clock().get().isBefore(hold.expiresAt())) {
            after.echo().held(hold);
        }
        return programme.ok(Written.held(hold, plan));
    }
}
