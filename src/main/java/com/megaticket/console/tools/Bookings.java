package com.megaticket.console.tools;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.shared.Showing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What conversations hold and sold in this window, in memory: a hold of another conversation is nobody's here. Safe on any thread. */
public final class Bookings {
    private final Map<String, Mine> mine = new LinkedHashMap<>();
    private final Map<Showing, SeatPlan> plans = new HashMap<>();
    private final LostActs lost = new LostActs();

    /** @param sold what the hold became; {@code over} = given back or lost */
    private record Mine(String conversation, Hold hold, Optional<Booking> sold, boolean over) {}

    /** Of these conversations. */
    public LostActs lost() {
        return lost;
    }

    synchronized void held(String conversation, Hold hold, SeatPlan plan) {
        plans.put(hold.showing(), plan);
        mine.put(hold.holdingId(), new Mine(conversation, hold, Optional.empty(), false));
    }

    /** The hold as last known, if the conversation made it and it has come to no end. */
    synchronized Optional<Hold> hold(String conversation, String holdingId) {
        return of(conversation, holdingId).filter(m -> m.sold().isEmpty() && !m.over()).map(Mine::hold);
    }

    /** The hall of a showing of which something was held here. */
    synchronized Optional<SeatPlan> plan(Showing showing) {
        return Optional.ofNullable(plans.get(showing));
    }

    /** What the conversation's hold was sold as. */
    synchronized Optional<Booking> sold(String conversation, String holdingId) {
        return of(conversation, holdingId).flatMap(Mine::sold);
    }

    /** A sale of some conversation was cancelled. */
    synchronized void cancelled(String reservationId) {
        mine.replaceAll((_, m) -> new Mine(m.conversation(), m.hold(), m.sold().map(b -> b.reservationId().equals(
                reservationId) ? b.cancelled() : b), m.over()));
    }

    /** Every sale of the conversation, latest first. */
    synchronized List<Booking> sold(String conversation) {
        return mine.values().stream().filter(m -> m.conversation().equals(conversation))
                .flatMap(m -> m.sold().stream())
                .sorted(Comparator.comparing(Booking::soldAt).reversed())
                .toList();
    }

    private Optional<Mine> of(String conversation, String holdingId) {
        return Optional.ofNullable(mine.get(holdingId)).filter(m -> m.conversation().equals(conversation));
    }

    /** The hold, whoever's conversation it is; the window's own question. */
    public synchronized Optional<Hold> hold(String holdingId) {
        return Optional.ofNullable(mine.get(holdingId)).filter(m -> m.sold().isEmpty() && !m.over()).map(Mine::hold);
    }

    /** The hold changed at the counter: prolonged, priced anew, fewer seats. */
    public synchronized void changed(Hold hold) {
        mine.computeIfPresent(hold.holdingId(), (_, m) -> new Mine(m.conversation(), hold, m.sold(), m.over()));
    }

    /** It was sold, here or at the counter. */
    public synchronized void sold(Hold hold, Booking booking) {
        mine.computeIfPresent(hold.holdingId(), (_, m) -> new Mine(m.conversation(), hold, Optional.of(booking), true));
    }

    /** It was given back or lost, here or at the counter. */
    public synchronized void over(String holdingId) {
        mine.computeIfPresent(holdingId, (_, m) -> new Mine(m.conversation(), m.hold(), m.sold(), true));
    }
}
