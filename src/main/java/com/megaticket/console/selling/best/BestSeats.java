package com.megaticket.console.selling.best;

import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The search for seats in one hall at its prices. One row back costs as much as two seats off the centre, a seat left alone as
 * much as eight; equal blocks are shuffled by a seed, so that many windows asking at once do not all take the same. Neighbours
 * are physical, never by number. Immutable, safe on any thread; a stadium of 60,000 takes milliseconds.
 */
public final class BestSeats {
    static final double ROW = 1;
    static final double OFF_CENTRE = 0.5;
    static final double SINGLE = 4;
    /** Half a seat off the centre: closer than that two blocks count as equal. */
    static final double TIE = 0.25;
    private static final int WHY_NOT = 2;

    private final Hall hall;

    /** @param access wheelchair spaces: never found, whatever is asked */
    public BestSeats(MapLayout layout, Map<SeatId, PricedSeat> sellable, Collection<SeatId> access) {
        hall = new Hall(layout, sellable, access);
    }

    /**
     * @param free whether the seat at a place of the drawing is free now
     * @param most choices wanted
     * @param seed shuffles equal blocks
     */
    public Offer find(Ask ask, IntPredicate free, int most, long seed) {
        List<Block> found = blocks(ask, free, most, seed);
        List<Choice> choices = found.stream().map(b -> new Choice(List.of(b))).toList();
        if (choices.isEmpty() && ask.split()) {
            choices = apart(ask, free, seed).stream().toList();
        }
        return new Offer(choices, missed(ask, free, found), choices.isEmpty()
                ? Optional.of(lack(ask, free))
                : Optional.empty());
    }

    /** Places for {@code count} neighbours that include the seat: fewest seats left alone, then nearest to the centre. */
    public Optional<Block> around(int seat, int count, IntPredicate free) {
        Hall.Line line = hall.line(seat);
        Ask ask = Ask.seats(count);
        return IntStream.rangeClosed(Math.max(line.first(), seat - count + 1), Math.min(seat, line.end() - count))
                .filter(start -> IntStream.range(start, start + count)
                        .allMatch(s -> free.test(s) && hall.prices[s] >= 0))
                .mapToObj(start -> block(line, start, ask, free, 0))
                .min(Comparator.comparingInt(Block::singles).thenComparingDouble(Block::offCentre));
    }

    /**
     * The block nearest to the chosen one of the same size and grade that leaves no seat alone; empty where there is none, or
     * where the chosen seats are not neighbours.
     *
     * @param chosen places in the drawing
     * @param free whether a seat is free; the chosen ones count as free
     */
    public Optional<Block> nearestCalm(Collection<Integer> chosen, IntPredicate free) {
        List<Integer> sorted = chosen.stream().sorted().toList();
        int count = sorted.size();
        if (count == 0 || count > Ask.MOST || sorted.getLast() - sorted.getFirst() != count - 1) {
            return Optional.empty();
        }
        int first = sorted.getFirst();
        Hall.Line line = hall.line(first);
        if (sorted.getLast() >= line.end()) {
            return Optional.empty();
        }
        Ask ask = Ask.seats(count).ofGrade(hall.grade(first)).in(line.floor(), line.section());
        IntPredicate open = s -> free.test(s) || chosen.contains(s);
        return hall.lines.stream().filter(l -> isIn(l, ask))
                .flatMap(l -> IntStream.rangeClosed(l.first(), l.end() - count)
                        .filter(start -> IntStream.range(start, start + count)
                                .allMatch(s -> open.test(s) && hall.fits(s, ask)))
                        .mapToObj(start -> block(l, start, ask, open, 0)))
                .filter(b -> b.singles() == 0)
                .min(Comparator.comparingDouble(b -> hall.way(first, b.first())));
    }

    /** Free seats that the chosen ones would leave alone, and that have company now. */
    public List<Integer> leftAlone(Collection<Integer> chosen, IntPredicate free) {
        return chosen.stream()
                .flatMap(s -> neighbours(s).boxed())
                .distinct()
                .filter(n -> isOpen(n, free) && !chosen.contains(n))
                .filter(n -> neighbours(n).allMatch(m -> chosen.contains(m) || !isOpen(m, free)))
                .sorted()
                .toList();
    }

    private IntStream neighbours(int seat) {
        Hall.Line line = hall.line(seat);
        return IntStream.of(seat - 1, seat + 1).filter(n -> n >= line.first() && n < line.end());
    }

    /** For the question who is left alone, a seat of any grade is company; a wheelchair space is a wall. */
    private boolean isOpen(int seat, IntPredicate free) {
        return hall.prices[seat] >= 0 && free.test(seat);
    }

    private List<Block> blocks(Ask ask, IntPredicate free, int most, long seed) {
        var best = new ArrayList<Block>();
        for (Hall.Line line : hall.lines) {
            if (!isIn(line, ask)) {
                continue;
            }
            int run = line.first();
            for (int seat = line.first(); seat <= line.end(); seat++) {
                if (seat == line.end() || !free.test(seat) || !hall.fits(seat, ask)) {
                    if (seat - run >= ask.count()) {
                        addBest(best, line, run, seat, ask, free, seed, true);
                    }
                    run = seat + 1;
                }
            }
        }
        best.sort(Comparator.comparingDouble(Block::cost));
        return best.subList(0, Math.min(most, best.size()));
    }

    private static boolean isIn(Hall.Line line, Ask ask) {
        return ask.floor().filter(f -> !f.equals(line.floor())).isEmpty()
                && ask.section().filter(s -> !s.equals(line.section())).isEmpty();
    }

    /** The best block of a run of seats, and the best on either side of it, so that no seat is offered twice. */
    private void addBest(
            List<Block> best, Hall.Line line, int from, int to, Ask ask, IntPredicate free, long seed, boolean sides) {
        int at = -1;
        double least = Double.MAX_VALUE;
        for (int start = from; start + ask.count() <= to; start++) {
            if (ask.aisle() && start != line.first() && start + ask.count() != line.end()) {
                continue;
            }
            double cost = cost(line, start, ask.count(), free, seed);
            if (cost < least) {
                least = cost;
                at = start;
            }
        }
        if (at < 0) {
            return;
        }
        best.add(block(line, at, ask, free, seed));
        if (sides) {
            addBest(best, line, from, at, ask, free, seed, false);
            addBest(best, line, at + ask.count(), to, ask, free, seed, false);
        }
    }

    private double cost(Hall.Line line, int start, int count, IntPredicate free, long seed) {
        return line.rowsBack() * ROW + line.offCentre(start, count) * OFF_CENTRE
                + singles(line, start, count, free) * SINGLE + shuffle(seed, start) * TIE;
    }

    private Block block(Hall.Line line, int start, Ask ask, IntPredicate free, long seed) {
        int end = start + ask.count();
        long total = 0;
        for (int seat = start; seat < end; seat++) {
            total = Math.addExact(total, hall.prices[seat]);
        }
        return new Block(start, ask.count(), line.rowsBack(), line.offCentre(start, ask.count()),
                start == line.first() || end == line.end(), singles(line, start, ask.count(), free), new Money(total),
                cost(line, start, ask.count(), free, seed));
    }

    private int singles(Hall.Line line, int start, int count, IntPredicate free) {
        return single(line, start - 1, -1, free) + single(line, start + count, 1, free);
    }

    private int single(Hall.Line line, int beside, int step, IntPredicate free) {
        boolean open = inside(line, beside) && isOpen(beside, free);
        boolean company = inside(line, beside + step) && isOpen(beside + step, free);
        return open && !company ? 1 : 0;
    }

    private static boolean inside(Hall.Line line, int seat) {
        return seat >= line.first() && seat < line.end();
    }

    /** In [0, 1), the same for the same seed and seat. */
    private static double shuffle(long seed, int seat) {
        long mixed = (seed ^ (seat + 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }

    /** As few parts as there can be; of as few, rather 2 + 2 than 3 + 1. */
    private Optional<Choice> apart(Ask ask, IntPredicate free, long seed) {
        Optional<Choice> longest = apart(ask, free, seed, false);
        Optional<Choice> company = apart(ask, free, seed, true);
        return company.filter(c -> longest.filter(l -> l.parts().size() < c.parts().size()).isEmpty())
                .or(() -> longest);
    }

    /** The longest block first, the rest as near to the stage and the centre as they come. */
    private Optional<Choice> apart(Ask ask, IntPredicate free, long seed, boolean company) {
        var parts = new ArrayList<Block>();
        var taken = new BitSet();
        int missing = ask.count();
        while (missing > 0) {
            IntPredicate left = s -> free.test(s) && !taken.get(s);
            int most = Math.min(missing, lack(ask, left).longest());
            int size = company && missing - most == 1 && most > 2 ? most - 1 : most;
            List<Block> next = size == 0 ? List.of() : blocks(ask.of(size), left, 1, seed);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            parts.add(next.getFirst());
            next.getFirst().seats().forEach(taken::set);
            missing -= size;
        }
        return Optional.of(new Choice(parts));
    }

    private List<Offer.Missed> missed(Ask ask, IntPredicate free, List<Block> found) {
        double least = found.isEmpty() ? Double.MAX_VALUE : found.getFirst().cost() - TIE;
        return blocks(ask, _ -> true, WHY_NOT, 0).stream()
                .filter(b -> b.cost() < least)
                .map(b -> new Offer.Missed(b, b.seats().stream().filter(s -> !free.test(s)).toList()))
                .filter(m -> !m.taken().isEmpty())
                .toList();
    }

    private Offer.Lack lack(Ask ask, IntPredicate free) {
        int all = 0;
        int longest = 0;
        for (Hall.Line line : hall.lines) {
            if (!isIn(line, ask)) {
                continue;
            }
            int run = 0;
            for (int seat = line.first(); seat < line.end(); seat++) {
                run = free.test(seat) && hall.fits(seat, ask) ? run + 1 : 0;
                all += run > 0 ? 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return new Offer.Lack(all, longest);
    }
}
