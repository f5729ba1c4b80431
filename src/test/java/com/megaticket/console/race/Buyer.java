package com.megaticket.console.race;

import com.megaticket.console.demo.WebShop;
import com.megaticket.console.demo.WebShop.Answer;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** People at the web shop, with forgotten tabs and second thoughts. */
final class Buyer {
    private static final ShowCopy COPY = new ShowCopy("제목", "극장", "");

    private final String name;
    private final WebShop shop;
    private final House house;
    private final History history;
    private final Stage stage;
    private final Board board;

    private final List<String> holds = new ArrayList<>();
    private final List<String> bookings = new ArrayList<>();

    Buyer(String name, WebShop shop, House house, History history, Stage stage, Board board) {
        this.name = name;
        this.shop = shop;
        this.house = house;
        this.history = history;
        this.stage = stage;
        this.board = board;
    }

    void browse(int acts) {
        for (int i = 0; i < acts; i++) {
            stage.think(house.pace());
            step();
        }
    }

    private void step() {
        int what = stage.pick(100);
        if (!holds.isEmpty() && what < 30) {
            // The hold stays: its tab may still release it after the payment.
            tell(() -> shop.confirm(one(holds), COPY)).ifPresent(bookings::add);
        } else if (!holds.isEmpty() && what < 45) {
            tell(() -> shop.release(holds.remove(stage.pick(holds.size()))));
        } else if (!bookings.isEmpty() && what < 55) {
            tell(() -> shop.cancel(one(bookings)));
        } else if (!bookings.isEmpty() && what < 65) {
            tell(() -> shop.purge(one(bookings)));
        } else if (what < 70) {
            board.any(stage).ifPresent(booking -> {
                String id = booking.reservationId();
                tell(() -> stage.chance(60) ? shop.cancel(id) : shop.purge(id));
            });
        } else if (what < 75) {
            // Somebody sits in front of the payment page until about the end of the hold.
            stage.think(Duration.ofMinutes(9));
        } else {
            Showing showing = house.showing(stage);
            tell(() -> shop.hold(name + "@example.com", showing, house.party(showing, stage), COPY))
                    .ifPresent(holds::add);
        }
    }

    private String one(List<String> ids) {
        return ids.get(stage.pick(ids.size()));
    }

    private Optional<String> tell(Supplier<Answer> call) {
        return history.tell(name, Op.Kind.WEB, Op.Subject.NONE, stage.ahead(), call)
                .flatMap(answer -> answer instanceof Answer.Done(String id, _) ? Optional.of(id) : Optional.empty());
    }
}
