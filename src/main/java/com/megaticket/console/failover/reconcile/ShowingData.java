package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is known of one showing, and the words of a finding made from it. Not safe across threads. */
final class ShowingData {
    static final Comparator<SeatId> ORDER = Comparator.comparing(SeatId::rowKey).thenComparingInt(SeatId::number);

    private final Showing showing;
    private final Side one;
    private final Side other;
    private final Bookings bookings;
    private final Map<SeatId, List<Loss>> losses = new HashMap<>();
    private final Optional<Map<String, Paid>> money;

    ShowingData(Showing showing, Side one, Side other, List<Loss> lost, Optional<List<Paid>> paid) {
        this.showing = showing;
        this.one = one;
        this.other = other;
        this.bookings = new Bookings(one.deeds(), other.deeds());
        // An act that gave the seat up explains why its row went.
        lost.stream().filter(l -> !bookings.gave(l.booking(), l.sold().seat()))
                .forEach(l -> losses.computeIfAbsent(l.sold().seat(), _ -> new ArrayList<>()).add(l));
        this.money = paid.map(all -> {
            var byBooking = new HashMap<String, Paid>();
            all.forEach(p -> byBooking.put(p.booking(), p));
            return byBooking;
        });
    }

    Showing showing() {
        return showing;
    }

    Side one() {
        return one;
    }

    Side other() {
        return other;
    }

    List<Side> sides() {
        return List.of(one, other);
    }

    Bookings bookings() {
        return bookings;
    }

    Optional<Map<String, Paid>> money() {
        return money;
    }

    List<Loss> losses(SeatId seat) {
        return losses.isEmpty() ? List.of() : losses.getOrDefault(seat, List.of());
    }

    Set<SeatId> seats() {
        Set<SeatId> all = HashSet.newHashSet(one.rows().size() + 16);
        all.addAll(one.rows().keySet());
        all.addAll(other.rows().keySet());
        all.addAll(bookings.seats());
        all.addAll(losses.keySet());
        return all;
    }

    /** Not to be offered to anybody. */
    Set<SeatId> taken() {
        return seats().stream().filter(s -> one.rows().containsKey(s) || other.rows().containsKey(s)
                || !bookings.owners(s).isEmpty() || losses.containsKey(s)).collect(Collectors.toSet());
    }

    List<SeatId> sorted(Collection<SeatId> seats) {
        return seats.stream().distinct().sorted(ORDER).toList();
    }

    List<Finding.Standing> standings(Collection<SeatId> seats) {
        return sorted(seats).stream().map(seat -> {
            var in = new HashMap<String, Row>();
            sides().forEach(side -> {
                Row row = side.rows().get(seat);
                if (row != null) {
                    in.put(side.region(), row);
                }
            });
            return new Finding.Standing(seat, in);
        }).toList();
    }

    /** Of a booking, by its acts if it has any, else by its rows, else by what a stream remembers. */
    Claim claim(String booking, Collection<SeatId> about) {
        List<Row> rows = rows(booking);
        Optional<Money> paid = money.flatMap(m -> Optional.ofNullable(m.get(booking))).map(Paid::net);
        List<SeatId> should = sorted(bookings.seatsOf(booking));
        Optional<Deed> act = bookings.taking(booking, about);
        if (act.isPresent() && !should.isEmpty()) {
            Deed deed = act.get();
            return new Claim(booking, deed.number(), Optional.of(deed.region()), Optional.of(deed.at()),
                    Optional.of(deed.by()), should, paid, Claim.Source.ACT, rows);
        }
        boolean stands = sides().stream().flatMap(s -> s.rows().values().stream())
                .anyMatch(r -> r.isSoldUnder(booking));
        return told(booking, rows, paid, stands ? Claim.Source.ROW : Claim.Source.STREAM);
    }

    /** Of a hold. */
    Claim held(String hold) {
        List<Row> rows = sides().stream().flatMap(s -> s.rows().values().stream())
                .filter(r -> r.hold().filter(hold::equals).isPresent()).toList();
        return told(hold, rows, Optional.empty(), Claim.Source.ROW);
    }

    private Claim told(String id, List<Row> rows, Optional<Money> paid, Claim.Source source) {
        Optional<Row> first = rows.stream().findFirst();
        Optional<Instant> at = first.flatMap(Row::since);
        return new Claim(id, first.flatMap(Row::number), first.flatMap(Row::soldIn), at, first.flatMap(Row::heldBy),
                sorted(rows.stream().map(Row::seat).toList()), paid, source, rows);
    }

    /** One row a seat: as it stands, else as a stream last saw it. */
    private List<Row> rows(String booking) {
        var bySeat = new HashMap<SeatId, Row>();
        losses.values().stream().flatMap(List::stream).map(Loss::sold).filter(r -> r.isOf(booking))
                .forEach(r -> bySeat.put(r.seat(), r));
        Stream.of(other, one).flatMap(s -> s.rows().values().stream()).filter(r -> r.isOf(booking))
                .forEach(r -> bySeat.put(r.seat(), r));
        return bySeat.values().stream().sorted(Comparator.comparing(Row::seat, ORDER)).toList();
    }
}
