package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares one showing of two regions, seat by seat: act records first, then what the streams remember, the rows last (design §6).
 * After a heal the rows of both regions agree even where a seat was sold twice, so equal rows prove nothing.
 */
final class Comparison {
    private final ShowingData data;
    private final Map<Set<String>, List<SeatId>> twice = new LinkedHashMap<>();
    private final Map<String, Set<SeatId>> gone = new TreeMap<>();
    private final Map<String, Set<SeatId>> heldOver = new TreeMap<>();
    private final Map<String, Set<SeatId>> unexplained = new TreeMap<>();
    /** By booking, then by the region that lacks its row. */
    private final Map<String, Map<String, Set<SeatId>>> lacking = new TreeMap<>();
    /** By booking or hold. */
    private final Map<String, Set<SeatId>> differing = new TreeMap<>();

    private final Set<SeatId> unreadable = new LinkedHashSet<>();

    private Comparison(ShowingData data) {
        this.data = data;
    }

    static List<Finding> of(ShowingData data) {
        var comparison = new Comparison(data);
        data.seats().forEach(comparison::seat);
        return comparison.findings();
    }

    private void seat(SeatId seat) {
        Row one = data.one().rows().get(seat);
        Row other = data.other().rows().get(seat);
        List<String> owners = data.bookings().owners(seat);
        List<Loss> losses = data.losses(seat);
        if (losses.isEmpty() && owners.size() <= 1 && settled(owners, one, other)) {
            return;
        }
        Set<String> claims = new TreeSet<>(owners);
        sold(one, claims);
        sold(other, claims);
        losses.forEach(l -> claims.add(l.booking()));
        for (Row row : rows(one, other)) {
            unexplained(seat, row);
            if (row.state() == Row.State.UNREADABLE) {
                unreadable.add(seat);
            }
        }
        if (claims.size() > 1) {
            twice.computeIfAbsent(claims, _ -> new ArrayList<>()).add(seat);
        } else if (claims.size() == 1) {
            claimed(claims.iterator().next(), seat, one, other);
        } else if (!same(one, other)) {
            differs(seat, one, other);
        }
    }

    /** The usual seat, in few steps: nobody's in both regions, or its one owner's in both. */
    private static boolean settled(List<String> owners, @Nullable Row one, @Nullable Row other) {
        if (one == null) {
            return other == null && owners.isEmpty();
        }
        return same(one, other) && switch (one.state()) {
            case SOLD -> owners.isEmpty() ? one.number().isEmpty() : one.isOf(owners.getFirst());
            case HELD, CANCELLED -> owners.isEmpty();
            case UNREADABLE -> false;
        };
    }

    private static boolean same(@Nullable Row one, @Nullable Row other) {
        return one == null ? other == null : other != null && one.item().equals(other.item());
    }

    private static void sold(@Nullable Row row, Set<String> claims) {
        if (row != null && row.isSold()) {
            claims.add(row.booking().orElse(""));
        }
    }

    private static List<Row> rows(@Nullable Row one, @Nullable Row other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other)).flatMap(Optional::stream).toList();
    }

    private void unexplained(SeatId seat, Row row) {
        if (row.isSold() && row.number().isPresent()) {
            String booking = row.booking().orElse("");
            if (!data.bookings().owners(seat).contains(booking)) {
                add(unexplained, booking, seat);
            }
        }
    }

    /** One booking claims the seat: does its row stand on both sides? */
    private void claimed(String booking, SeatId seat, @Nullable Row one, @Nullable Row other) {
        boolean inOne = one != null && one.isSoldUnder(booking);
        boolean inOther = other != null && other.isSoldUnder(booking);
        if (inOne && inOther) {
            if (!same(one, other)) {
                add(differing, booking, seat);
            }
        } else if (inOne || inOther) {
            String without = inOne ? data.other().region() : data.one().region();
            add(lacking.computeIfAbsent(booking, _ -> new TreeMap<>()), without, seat);
        } else if (isHeld(one) || isHeld(other)) {
            add(heldOver, booking, seat);
        } else {
            add(gone, booking, seat);
        }
    }

    private static boolean isHeld(@Nullable Row row) {
        return row != null && row.state() == Row.State.HELD;
    }

    private void differs(SeatId seat, @Nullable Row one, @Nullable Row other) {
        Row row = one != null ? one : other;
        if (row != null) {
            add(differing, row.hold().or(row::booking).orElse(""), seat);
        }
    }

    private static void add(Map<String, Set<SeatId>> to, String id, SeatId seat) {
        to.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(seat);
    }

    private List<Finding> findings() {
        var found = new ArrayList<Finding>();
        twice.forEach((claims, seats) -> found.add(new Finding.SoldTwice(data.showing(), data.sorted(seats),
                claims.stream().map(c -> data.claim(c, seats)).toList(), data.standings(seats))));
        heldOver.forEach((booking, seats) -> found.add(new Finding.HoldOverSale(data.showing(), data.sorted(seats),
                data.claim(booking, seats), data.standings(seats))));
        gone.forEach((booking, seats) -> found.add(lost(booking, seats)));
        lacking.forEach((booking, regions) -> regions
                .forEach((region, seats) -> found.add(lacks(booking, region, seats))));
        unexplained.forEach((booking, seats) -> found.add(new Finding.NoAct(data.showing(), data.sorted(seats),
                data.claim(booking, seats), data.standings(seats))));
        List<Finding.IncompleteParty> holds = new HoldParties(data).incomplete();
        found.addAll(holds);
        Set<String> told = new HashSet<>();
        holds.forEach(h -> told.add(h.claim().booking()));
        differing.forEach((id, seats) -> {
            if (!told.contains(id)) {
                found.add(new Finding.Stranded(data.showing(), data.sorted(seats), List.of(of(id, seats)),
                        data.standings(seats)));
            }
        });
        int strangers = data.one().strangers() + data.other().strangers();
        if (strangers > 0 || !unreadable.isEmpty()) {
            found.add(new Finding.Unreadable(data.showing(), data.sorted(unreadable), strangers,
                    data.standings(unreadable)));
        }
        found.addAll(MoneyCheck.of(data));
        return List.copyOf(found);
    }

    private Claim of(String id, Collection<SeatId> seats) {
        boolean booked = data.standings(seats).stream().flatMap(s -> s.in().values().stream())
                .anyMatch(r -> r.isOf(id));
        return booked || data.bookings().all().contains(id) ? data.claim(id, seats) : data.held(id);
    }

    /** Whole, or only in part. */
    private Finding lost(String booking, Set<SeatId> seats) {
        Claim claim = data.claim(booking, seats);
        boolean some = claim.seats().stream().anyMatch(s -> stands(booking, s, Optional.empty()));
        return some
                ? new Finding.IncompleteParty(data.showing(), data.sorted(seats), claim, Optional.empty(),
                        claim.seats().size(), false, data.standings(seats))
                : new Finding.SaleLost(data.showing(), data.sorted(seats), claim, data.standings(seats));
    }

    private Finding lacks(String booking, String region, Set<SeatId> seats) {
        Claim claim = data.claim(booking, seats);
        boolean some = claim.seats().stream().anyMatch(s -> stands(booking, s, Optional.of(region)));
        return some
                ? new Finding.IncompleteParty(data.showing(), data.sorted(seats), claim, Optional.of(region),
                        claim.seats().size(), false, data.standings(seats))
                : new Finding.Stranded(data.showing(), data.sorted(seats), List.of(claim), data.standings(seats));
    }

    /** @param region empty = in either */
    private boolean stands(String booking, SeatId seat, Optional<String> region) {
        return data.sides().stream().filter(s -> region.isEmpty() || region.get().equals(s.region())).anyMatch(s -> {
            Row row = s.rows().get(seat);
            return row != null && row.isSoldUnder(booking);
        });
    }
}
