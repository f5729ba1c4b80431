package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to do about the findings of one showing, in the order in which it must be done: whoever keeps a seat gets it before the other
 * is moved. Two findings are never offered the same free seat. The same findings have the same proposals.
 */
public final class Proposals {
    private final Reseating seating;
    private final Set<SeatId> taken;

    /** @param places of the showing's hall */
    public Proposals(ShowingResult.Found found, List<Seating.Place> places) {
        this.seating = new Reseating(places);
        this.taken = new HashSet<>(found.taken());
    }

    public List<Remedy> of(Finding finding) {
        return switch (finding) {
            case Finding.SoldTwice twice -> keeping(twice, stands(twice));
            case Finding.SaleLost lost -> isCancelled(lost)
                    ? List.of(refund(lost.claim(), lost.seats()), new Remedy.Tell(lost.claims()))
                    : List.of(restore(lost.claim(), lost.seats(), lost.rows()), new Remedy.Tell(lost.claims()));
            case Finding.IncompleteParty party when party.hold() ->
                List.of(new Remedy.LookAgain(), new Remedy.Tell(party.claims()));
            case Finding.IncompleteParty party when party.region().isPresent() ->
                List.of(new Remedy.LookAgain(), restore(party.claim(), party.seats(), party.rows()));
            case Finding.IncompleteParty party -> List.of(restore(party.claim(), party.seats(), party.rows()));
            case Finding.HoldOverSale over -> List.of(restore(over.claim(), over.seats(), over.rows()));
            case Finding.Stranded stranded -> stranded(stranded);
            case Finding.NoAct noAct -> List.of(new Remedy.LookAgain(), new Remedy.Tell(noAct.claims()));
            case Finding.NoMoney noMoney -> List.of(new Remedy.Tell(noMoney.claims()));
            case Finding.MoneyWithoutSeats money -> List.of(new Remedy.Repay(money.paid()));
            case Finding.Unreadable _ -> List.of(new Remedy.LookAgain());
        };
    }

    /** Whose row stands, since their ticket opens the door; else who is certain, else who came first. */
    public static Claim stands(Finding.SoldTwice twice) {
        return twice.claims().stream().min(Comparator.<Claim>comparingLong(c -> -standing(twice, c))
                .thenComparing(Claim::source).thenComparing(c -> c.at().map(Object::toString).orElse("~"))
                .thenComparing(Claim::booking)).orElseThrow();
    }

    private static long standing(Finding.SoldTwice twice, Claim claim) {
        return twice.rows().stream().flatMap(s -> s.in().values().stream()).filter(r -> r.isSoldUnder(claim.booking()))
                .count();
    }

    /** If the person decides for this claim: the others move, where there are seats as good. */
    public List<Remedy> keeping(Finding.SoldTwice twice, Claim kept) {
        return keeping(twice, kept, true);
    }

    /** The same, and the others have their money back. */
    public List<Remedy> refunding(Finding.SoldTwice twice, Claim kept) {
        return keeping(twice, kept, false);
    }

    private List<Remedy> keeping(Finding.SoldTwice twice, Claim kept, boolean move) {
        var remedies = new ArrayList<Remedy>();
        List<Claim> others = twice.claims().stream().filter(c -> !c.booking().equals(kept.booking())).toList();
        List<SeatId> restore = twice.rows().stream()
                .filter(s -> s.in().isEmpty() || s.in().values().stream().anyMatch(r -> !r.isSoldUnder(kept.booking())))
                .map(Finding.Standing::seat).toList();
        remedies.add(new Remedy.Keep(kept, restore, over(others, twice.rows())));
        for (Claim other : others) {
            List<SeatId> from = twice.seats();
            Optional<List<SeatId>> to = move ? seating.best(from, s -> !taken.contains(s)) : Optional.empty();
            to.ifPresent(taken::addAll);
            remedies.add(to.<Remedy>map(t -> new Remedy.Reseat(other, from, t)).orElseGet(() -> refund(other, from)));
        }
        remedies.add(new Remedy.Tell(others));
        return List.copyOf(remedies);
    }

    private static List<String> over(List<Claim> claims, List<Finding.Standing> rows) {
        Stream<String> holds = rows.stream().flatMap(s -> s.in().values().stream())
                .filter(r -> r.state() == Row.State.HELD).flatMap(r -> r.hold().stream());
        return Stream.concat(claims.stream().map(Claim::booking), holds).distinct().sorted().toList();
    }

    /** The seats are made the claim's own again. */
    public static Remedy restore(Claim claim, List<SeatId> seats, List<Finding.Standing> rows) {
        return new Remedy.Restore(claim, seats, over(List.of(claim), rows));
    }

    /** The booking gives the seats up. */
    public Remedy.Refund refund(Claim claim, List<SeatId> seats) {
        List<Money> prices = seats.stream()
                .map(seat -> claim.rows().stream().filter(r -> r.seat().equals(seat)).map(Row::price).findFirst()
                        .or(() -> seating.of(List.of(seat)).stream().map(Seating.Place::price).findFirst())
                        .orElse(null))
                .filter(Objects::nonNull).toList();
        return new Remedy.Refund(claim, seats,
                prices.size() == seats.size() ? Optional.of(Money.sum(prices)) : Optional.empty());
    }

    private static boolean isCancelled(Finding.SaleLost lost) {
        return lost.rows().stream().allMatch(s -> !s.in().isEmpty() && s.in().values().stream()
                .allMatch(r -> r.state() == Row.State.CANCELLED && r.isOf(lost.claim().booking())));
    }

    private static List<Remedy> stranded(Finding.Stranded stranded) {
        Claim claim = stranded.claims().getFirst();
        boolean sold = claim.source() == Claim.Source.ACT || claim.rows().stream().anyMatch(Row::isSold);
        return sold
                ? List.of(new Remedy.LookAgain(), restore(claim, stranded.seats(), stranded.rows()))
                : List.of(new Remedy.LookAgain());
    }
}
