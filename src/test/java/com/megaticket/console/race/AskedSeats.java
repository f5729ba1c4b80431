package com.megaticket.console.race;

import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Mostly seats that nobody asked for yet, some that were just sold: those a region that lags behind would sell again. */
final class AskedSeats implements EngineTill.Wanted {
    private static final int AGAIN_PERCENT = 15;
    private static final int RECENT = 60;

    private final List<Place> places = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<Place> first = new ConcurrentLinkedQueue<>();
    private final Deque<Place> recent = new ConcurrentLinkedDeque<>();

    AskedSeats(List<Showing> showings, int rows, int row) {
        for (Showing showing : showings) {
            for (int r = 1; r <= rows; r++) {
                for (int n = 1; n <= row; n++) {
                    places.add(new Place(showing, new SeatId("1층", "B", Integer.toString(r), n)));
                }
            }
        }
        Collections.shuffle(places, new Random(7));
    }

    /** The next customers ask for what was sold last. */
    void askForTheLast() {
        first.addAll(recent);
    }

    @Override
    public Place next(Random random) {
        Optional<Place> again = Optional.ofNullable(first.poll());
        if (again.isPresent()) {
            return again.get();
        }
        if (random.nextInt(100) < AGAIN_PERCENT) {
            List<Place> sold = List.copyOf(recent);
            if (!sold.isEmpty()) {
                return sold.get(random.nextInt(sold.size()));
            }
        }
        int asked = next.getAndIncrement();
        if (asked >= places.size()) {
            throw new IllegalStateException("every seat was asked for");
        }
        return places.get(asked);
    }

    @Override
    public void sold(Place place) {
        recent.addFirst(place);
        if (recent.size() > RECENT) {
            recent.pollLast();
        }
    }
}
