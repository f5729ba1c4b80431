package com.megaticket.console.race;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** One call of an actor and what it was told. Written by the thread that calls, read when all is over. */
final class Op {
    enum Kind {
        HOLD, RENEW, RELEASE, SELL, CANCEL, EXCHANGE, SETTLE, GATE, WEB
    }

    /** What a call is about; only what its kind has. */
    record Subject(List<SeatId> seats, Optional<Hold> hold, Optional<Booking> booking, Optional<Act> act) {
        static final Subject NONE = new Subject(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        static Subject of(List<SeatId> seats) {
            return new Subject(seats, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Subject of(Hold hold, List<SeatId> seats) {
            return new Subject(seats, Optional.of(hold), Optional.empty(), Optional.empty());
        }

        static Subject of(Booking booking, List<SeatId> seats) {
            return new Subject(seats, Optional.empty(), Optional.of(booking), Optional.empty());
        }
    }

    final int number;
    final String actor;
    final Kind kind;
    final Subject subject;
    /** Microseconds since the start of the run. */
    final long startedAt;
    /** How far the actor's service time was ahead of true time. */
    final Duration ahead;
    /** The acts this call put into the journal, in order. */
    final List<Act> acts = new CopyOnWriteArrayList<>();

    volatile long endedAt = Long.MAX_VALUE;
    /** The outcome, the {@code Fault} that was thrown, or nothing when the actor was killed meanwhile. */
    volatile Optional<Object> outcome = Optional.empty();

    Op(int number, String actor, Kind kind, Subject subject, long startedAt, Duration ahead) {
        this.number = number;
        this.actor = actor;
        this.kind = kind;
        this.subject = subject;
        this.startedAt = startedAt;
        this.ahead = ahead;
    }

    boolean isConsole() {
        return kind != Kind.WEB;
    }

    @Override
    public String toString() {
        return "#%d %s %s %s at %.3fs told %s at %.3fs".formatted(
                number,
                actor,
                kind,
                subject.seats,
                startedAt / 1e6,
                outcome.map(o -> o.getClass().getSimpleName()).orElse("nothing"),
                endedAt / 1e6);
    }
}
