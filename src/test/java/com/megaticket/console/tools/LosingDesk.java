package com.megaticket.console.tools;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/** A real desk that loses the answer of the next write, and tells what became of it when the test says so. */
public final class LosingDesk {
    private static final String SEOUL = "ap-northeast-2";
    private static final Instant THEN = Instant.parse("2026-03-10T01:00:30Z");

    private final Desk real;
    /** What the next questions about the act are answered; then, that it is still unknown. */
    public final Queue<Supplier<? extends SettleOutcome>> settles = new ArrayDeque<>();
    private Optional<Boolean> next = Optional.empty();
    private Optional<Act> lost = Optional.empty();

    public LosingDesk(Desk real) {
        this.real = real;
    }

    /** @param arrives whether the next write is done all the same */
    public void loseNext(boolean arrives) {
        next = Optional.of(arrives);
    }

    public Act lost() {
        return lost.orElseThrow();
    }

    public static SettleOutcome.StillUnknown unknown() {
        return new SettleOutcome.StillUnknown(new Failure.TimedOut("test", ""));
    }

    /** That the lost act was done. */
    public SettleOutcome.Done done() {
        Act act = lost();
        return new SettleOutcome.Done(new ActRecord(act.id(), act.region(), Optional.of(act.kind()), THEN, act.seats(),
                List.of(), act.holdingId(), act.reservationId(), act.number(), "window"));
    }

    public Desk desk() {
        return (Desk) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[]{Desk.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("settle")) {
                        Supplier<? extends SettleOutcome> known = settles.poll();
                        return known == null ? unknown() : known.get();
                    }
                    boolean writes = List.of("hold", "sell", "cancel").contains(method.getName());
                    if (!writes || next.isEmpty()) {
                        return real(() -> method.invoke(real, arguments));
                    }
                    boolean arrives = next.get();
                    next = Optional.empty();
                    return switch (method.getName()) {
                        case "hold" -> hold((Showing) arguments[0], seats(arguments[1]), arrives);
                        case "sell" -> sale((Hold) arguments[0], arrives);
                        default -> cancel((Booking) arguments[0], seats(arguments[1]), arrives);
                    };
                });
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object real(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static List<SeatId> seats(Object argument) {
        return ((List<?>) argument).stream().map(SeatId.class::cast).toList();
    }

    private HoldOutcome hold(Showing showing, List<SeatId> seats, boolean arrives) {
        Hold hold = ((HoldOutcome.Held) real.hold(showing, seats)).hold();
        if (!arrives) {
            real.release(hold, seats);
        }
        return new HoldOutcome.Unknown(act(Act.Kind.HOLD, showing, seats, Optional.of(hold.holdingId()),
                Optional::empty), hold);
    }

    private SaleOutcome sale(Hold hold, boolean arrives) {
        Optional<Booking> sold = arrives
                ? Optional.of(((SaleOutcome.Sold) real.sell(hold)).booking())
                : Optional.empty();
        return new SaleOutcome.Unknown(act(Act.Kind.SALE, hold.showing(), hold.seatIds(),
                Optional.of(hold.holdingId()), () -> sold));
    }

    private CancelOutcome cancel(Booking booking, List<SeatId> seats, boolean arrives) {
        if (arrives) {
            real.cancel(booking, seats);
        }
        return new CancelOutcome.Unknown(act(Act.Kind.CANCEL, booking.showing(), seats, Optional.empty(),
                () -> Optional.of(booking)));
    }

    private Act act(Act.Kind kind, Showing showing, List<SeatId> seats, Optional<String> holding,
            Supplier<Optional<Booking>> of) {
        var act = new Act("act-" + kind, kind, showing, SEOUL, seats, holding, of.get().map(Booking::reservationId),
                of.get().flatMap(Booking::number));
        lost = Optional.of(act);
        return act;
    }
}
