package com.megaticket.console.dialogues;

import com.fasterxml.jackson.databind.JsonNode;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.best.Ask;
import com.megaticket.console.selling.best.BestSeats;
import com.megaticket.console.selling.best.Choice;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What others do at their own counters, and what the gold list does: by the domain, never through the assistant. */
final class Acts {
    private final House house;
    private final Desk desk;
    private final List<Booking> bookings = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();

    Acts(House house, String name) {
        this.house = house;
        desk = house.desk(name);
    }

    /** @param proposed the seats of the open card or of the live hold */
    void run(JsonNode act, Supplier<List<SeatId>> proposed) {
        act.properties().forEach(a -> {
            JsonNode what = a.getValue();
            switch (a.getKey()) {
                case "book", "take" -> sell(hold(showing(what), seats(what, proposed)), what.path("by").asText());
                case "hold" -> holds.add(owned(hold(showing(what), seats(what, proposed)), what.path("by").asText()));
                case "sellOut" -> sellOut(what);
                case "cancel" -> {
                    Booking booking = bookings.get(what.path("booking").asInt() - 1);
                    desk.cancel(booking, booking.seatIds());
                }
                case "release" -> {
                    Hold hold = holds.get(what.path("hold").asInt() - 1);
                    if (!(desk.release(hold, hold.seatIds()) instanceof ReleaseOutcome.Released)) {
                        throw new IllegalStateException("not released: " + hold);
                    }
                }
                default -> throw new IllegalArgumentException(act.toString());
            }
        });
    }

    private static Showing showing(JsonNode what) {
        return Showing.parse(what.path("show").asText() + "#" + what.path("date").asText() + "#"
                + what.path("time").asText());
    }

    private List<SeatId> seats(JsonNode what, Supplier<List<SeatId>> proposed) {
        JsonNode seats = what.path("seats");
        if (seats.isArray()) {
            return Case.texts(seats).stream().map(SeatId::parse).toList();
        }
        return seats.isTextual() ? proposed.get() : best(what);
    }

    /** The option-th best seats, as the tool offers them. */
    private List<SeatId> best(JsonNode what) {
        SeatMap map = desk.map(showing(what));
        MapLayout layout = MapLayout.of(map.plan());
        Ask ask = Ask.seats(what.path("count").asInt());
        if (what.has("grade")) {
            ask = ask.ofGrade(what.path("grade").asText());
        }
        List<Choice> choices = new BestSeats(layout, map.sellable(), map.plan().accessSeats())
                .find(ask, free(map, layout)::get, 3, 0).choices();
        return choices.get(what.path("option").asInt(1) - 1).seats().stream().map(s -> layout.seat(s).id()).toList();
    }

    private BitSet free(SeatMap map, MapLayout layout) {
        SeatMapSnapshot rows = desk.snapshot(map.showing());
        Instant now = house.clock().instant();
        var free = new BitSet();
        map.sellable().keySet().stream().filter(s -> rows.standing(s, now).isFree()).map(layout::indexOf)
                .flatMapToInt(OptionalInt::stream).forEach(free::set);
        return free;
    }

    private Hold hold(Showing showing, List<SeatId> seats) {
        if (desk.hold(showing, seats) instanceof HoldOutcome.Held(Hold hold)) {
            return hold;
        }
        throw new IllegalStateException("not held: " + showing + " " + seats);
    }

    private void sell(Hold hold, String by) {
        if (!(desk.sell(hold) instanceof SaleOutcome.Sold(Booking booking))) {
            throw new IllegalStateException("not sold: " + hold);
        }
        bookings.add(booking);
        owned(hold, by);
    }

    /** The rows bear the buyer's login, as the web shop's do. */
    private Hold owned(Hold hold, String by) {
        if (!by.isBlank()) {
            house.own(hold.showing(), hold.seatIds(), by);
        }
        return hold;
    }

    /** In parties that one act can sell. */
    private void sellOut(JsonNode what) {
        SeatMap map = desk.map(showing(what));
        BitSet free = free(map, MapLayout.of(map.plan()));
        MapLayout layout = MapLayout.of(map.plan());
        List<SeatId> left = map.sellable().values().stream()
                .filter(s -> s.grade().equals(what.path("grade").asText()))
                .filter(s -> free.get(layout.indexOf(s.seat()).orElseThrow()))
                .map(s -> s.seat()).toList();
        for (int from = 0; from < left.size(); from += 8) {
            sell(hold(map.showing(), left.subList(from, Math.min(from + 8, left.size()))), "");
        }
    }
}
