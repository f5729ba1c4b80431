package com.megaticket.console.race;

import com.megaticket.console.demo.WebShop;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who believes that a seat is theirs, by what clerks and buyers on the real engines were told, in the order they were told. */
final class EngineSales implements Believed {
    private final Map<Place, Map<String, String>> sold = new LinkedHashMap<>();
    private final Set<Place> web = new HashSet<>();
    /** By the web shop's reservation: the partition it is in; removed once its seats are believed in. */
    private final Map<String, String> paying = new HashMap<>();
    private final Map<String, String> paid = new HashMap<>();
    /** By act: the call that sent it first. */
    private final Map<String, Op> asked = new HashMap<>();

    /** What the web shop sent. */
    synchronized void sent(Transaction transaction) {
        for (Write write : transaction.writes()) {
            Address at = Address.of(write.table(), write.key());
            if (at.hash().startsWith("PERF#")) {
                web.add(new Place(at.hash(), at.sort().substring("SEAT#".length())));
            }
            if (write instanceof Write.Update(var _, var _, var set, var _, var _)
                    && set.get("reservationId") instanceof Value.Text(String booking)) {
                paying.put(booking, at.hash());
            }
        }
    }

    EngineSales told(List<Op> ops) {
        ops.forEach(op -> op.acts.forEach(act -> asked.put(act.id(), op)));
        ops.stream().filter(op -> op.outcome.isPresent()).sorted(Comparator.comparingLong(op -> op.endedAt))
                .forEach(this::told);
        return this;
    }

    private void told(Op op) {
        switch (op.outcome.orElseThrow()) {
            case SaleOutcome.Sold(Booking booking) -> take(op, booking.showing(), booking.reservationId(),
                    booking.seatIds());
            case CancelOutcome.Cancelled(List<SeatId> seats, var _) -> {
                Booking booking = op.subject.booking().orElseThrow();
                give(booking.showing(), booking.reservationId(), seats);
            }
            case ExchangeOutcome.Exchanged(Booking booking) -> {
                gaveForExchange(op);
                take(op, booking.showing(), booking.reservationId(), booking.seatIds());
            }
            case SettleOutcome.Done(var record) -> {
                Act act = op.subject.act().orElseThrow();
                if (act.kind() != Act.Kind.HOLD) {
                    String booking = record.reservationId().orElseThrow();
                    give(act.showing(), booking, record.gave());
                    Optional.ofNullable(asked.get(act.id())).filter(o -> act.kind() == Act.Kind.EXCHANGE)
                            .ifPresent(this::gaveForExchange);
                    take(op, act.showing(), booking, record.took());
                }
            }
            case WebShop.Answer.Done(String id, List<String> seats) -> web(op, id, seats);
            default -> {
            }
        }
    }

    /** The seats given up may be of another showing than those taken. */
    private void gaveForExchange(Op op) {
        Booking old = op.subject.booking().orElseThrow();
        give(old.showing(), old.reservationId(), op.subject.seats());
    }

    private void web(Op op, String id, List<String> seats) {
        String partition = paying.remove(id);
        if (partition != null) {
            paid.put(id, partition);
            seats.forEach(seat -> here(new Place(partition, seat)).put(id, "paid at the web shop: " + op));
        } else if (paid.containsKey(id)) {
            // A buyer cancelled, and with that whatever the web shop had sold there: it looks at nothing before it writes.
            String where = paid.getOrDefault(id, "");
            seats.forEach(seat -> here(new Place(where, seat)).keySet().removeIf(paid::containsKey));
        }
    }

    private void take(Op op, Showing showing, String booking, Collection<SeatId> seats) {
        seats.forEach(seat -> here(place(showing, seat)).put(booking, op.toString()));
    }

    private void give(Showing showing, String booking, Collection<SeatId> seats) {
        seats.forEach(seat -> here(place(showing, seat)).remove(booking));
    }

    private Map<String, String> here(Place place) {
        return sold.computeIfAbsent(place, _ -> new LinkedHashMap<>());
    }

    private static Place place(Showing showing, SeatId seat) {
        return new Place(showing.partition(), seat.toString());
    }

    @Override
    public Map<Place, Map<String, String>> sold() {
        return sold;
    }

    @Override
    public boolean isOfWeb(Place place) {
        return web.contains(place);
    }
}
