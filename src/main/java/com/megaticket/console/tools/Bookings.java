package com.megaticket.console.tools;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What conversations hold and sold in this window, in memory: a hold of another conversation is nobody's here. Safe on any thread. */
public final class Bookings {
    private final Map<String, Mine> mine = new LinkedHashMap<>();

    /** @param sold what the hold became; {@code over} = given back or lost */
    private record Mine(String conversation, Hold hold, Optional<Booking> sold, boolean over) {}

    synchronized void held(String conversation, Hold hold) {
        mine.put(hold.holdingId(), new Mine(conversation, hold, Optional.empty(), false));
    }

    /** The hold as last known, if the conversation made it and it has come to no end. */
    synchronized Optional<Hold> hold(String conversation, String holdingId) {
        return of(conversation, holdingId).filter(m -> m.sold().isEmpty() && !m.over()).map(Mine::hold);
    }

    /** What the conversation's hold was sold as. */
    synchronized Optional<Booking> sold(String conversation, String holdingId) {
        return of(conversation, holdingId).flatMap(Mine::sold);
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

    /** Holds that have come to no end and are not long past their time. */
    public synchronized List<Hold> open(Instant notBefore) {
        var open = new ArrayList<Hold>();
        mine.values().stream().filter(m -> m.sold().isEmpty() && !m.over())
                .filter(m -> m.hold().expiresAt().isAfter(notBefore)).map(Mine::hold).forEach(open::add);
        return open;
    }
}
