package com.megaticket.console.race;

import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is fought over: few seats of two showings, so that everybody overlaps.
 *
 * @param pace about how long an actor waits between two calls
 */
record House(List<Showing> showings, int seats, Duration holdLength, Duration pace) {
    private static final int MOST = 4;

    House {
        showings = List.copyOf(showings);
    }

    Showing showing(Stage stage) {
        return showings.get(stage.chance(80) ? 0 : stage.pick(showings.size()));
    }

    List<PricedSeat> party(Showing showing, Stage stage) {
        int size = 1 + stage.pick(MOST);
        if (stage.chance(70)) {
            int first = stage.pick(seats - size + 1);
            return all().subList(first, first + size);
        }
        var scattered = new LinkedHashSet<PricedSeat>();
        for (int i = 0; i < size; i++) {
            scattered.add(all().get(stage.pick(seats)));
        }
        return List.copyOf(scattered);
    }

    List<PricedSeat> all() {
        var all = new ArrayList<PricedSeat>();
        for (int n = 1; n <= seats; n++) {
            all.add(new PricedSeat(new SeatId("1층", "B", "7", n), "R", new Money(140_000)));
        }
        return all;
    }
}
