package com.megaticket.console.selling.kept;

import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was kept, at one look.
 *
 * @param region where it was read
 * @param parties the next to run out first, then those whose grace is over; of an unread showing those of the look
 * before
 * @param maps names and prices of their showings, as far as they could be read
 * @param unread showings that could not be read: what is kept there is not known
 */
public record KeptList(String region, List<KeptParty> parties, Map<Showing, SeatMap> maps, Set<Showing> unread) {
    public KeptList {
        parties = List.copyOf(parties);
        maps = Map.copyOf(maps);
        unread = Set.copyOf(unread);
    }

    /** Parties whose grace is not over. */
    public int running(Instant now) {
        return (int) parties.stream().filter(p -> p.left(now).isPositive()).count();
    }

    public Optional<SeatMap> map(Showing showing) {
        return Optional.ofNullable(maps.get(showing));
    }

    /** The party's seats at the performance's grades and prices; as their rows say where those could not be read. */
    public Hold priced(KeptParty party) {
        return map(party.showing()).map(m -> priced(party.hold(), m)).orElse(party.hold());
    }

    static Hold priced(Hold hold, SeatMap map) {
        List<PricedSeat> seats = hold.seats().stream().map(s -> map.sellable().getOrDefault(s.seat(), s)).toList();
        return hold.withSeats(seats, hold.party());
    }

    /** Where another look may find something else: what is kept only grows fewer. */
    List<Showing> open() {
        var showings = new TreeSet<Showing>(java.util.Comparator.comparing(Showing::startsAt)
                .thenComparing(Showing::key));
        parties.forEach(p -> showings.add(p.showing()));
        showings.addAll(unread);
        return List.copyOf(showings);
    }
}
