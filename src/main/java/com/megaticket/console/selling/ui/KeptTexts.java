package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.kept.KeptList;
import com.megaticket.console.selling.kept.KeptOutcome;
import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Told;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kept party in words: who, what, until when, and what came of an act. */
final class KeptTexts {
    private final Messages messages;
    private final Optional<KeptList> list;

    /** @param list for the names of halls and shows; without it ids are told */
    KeptTexts(Messages messages, Optional<KeptList> list) {
        this.messages = messages;
        this.list = list;
    }

    String who(KeptParty party) {
        if (!party.isOfWebShop()) {
            return messages.text("selling.kept.who.window", window(party));
        }
        return party.userId().map(u -> messages.text("selling.kept.who.web", u))
                .orElseGet(() -> messages.text("selling.kept.who.web-unnamed"));
    }

    /** Its process is nobody's business. */
    private static String window(KeptParty party) {
        String by = party.hold().heldBy();
        int process = by.indexOf('/');
        return process < 0 ? by : by.substring(0, process);
    }

    String seats(KeptParty party) {
        return party.hold().seats().isEmpty()
                ? messages.text("selling.kept.no-seats")
                : names(party.showing()).seats(party.hold().seatIds());
    }

    String show(KeptParty party) {
        String title = list.flatMap(l -> l.map(party.showing())).map(SeatMap::performance)
                .map(p -> p.titles().getOrDefault(messages.language().tag(), p.title()))
                .orElse(party.hold().copy().title());
        return title + " · " + when(party.showing());
    }

    private String when(Showing showing) {
        return messages.formats().shortDate(showing.date()) + " " + messages.formats().time(showing.time());
    }

    /** How many, for how much, made where. */
    String facts(KeptParty party) {
        Money now = list.map(l -> l.priced(party)).orElse(party.hold()).total();
        Money held = party.hold().total();
        String price = now.equals(held)
                ? money(now)
                : messages.text("selling.kept.price.changed", money(now), money(held));
        String facts = messages.text("selling.panel.count", party.hold().seats().size()) + " · " + price;
        return party.hold().region().isEmpty()
                ? facts
                : facts + " · " + messages.text("selling.kept.origin",
                        RegionNames.of(party.hold().region(), messages));
    }

    String incomplete(KeptParty party) {
        return messages.text("selling.kept.state.incomplete", party.hold().seats().size(), party.size());
    }

    /** The question before an act: who, what, and what to bear in mind. */
    String question(KeptViewModel.Asking asking) {
        KeptParty party = asking.party();
        String what = seats(party) + "\n" + show(party);
        String mind = party.isOfWebShop()
                ? messages.text(asking.way() == KeptViewModel.Way.SELL
                        ? "selling.kept.ask.sell.web"
                        : "selling.kept.ask.release.web")
                : messages.text("selling.kept.ask.window", window(party));
        String first = asking.before()
                .map(b -> messages.text("selling.kept.ask.repriced", money(asking.priced().total()), money(b)) + "\n")
                .orElse("");
        return first + messages.text(
                asking.way() == KeptViewModel.Way.SELL ? "selling.kept.ask.sell" : "selling.kept.ask.release",
                who(party)) + "\n" + what + "\n" + mind;
    }

    String yes(KeptViewModel.Asking asking) {
        Hold hold = asking.priced();
        return asking.way() == KeptViewModel.Way.SELL
                ? messages.text("selling.kept.ask.sell.yes", hold.seats().size(), money(hold.total()))
                : messages.text("selling.kept.ask.release.yes", hold.seats().size());
    }

    Told of(KeptNotice notice) {
        return switch (notice) {
            case KeptNotice.Ended(var party, var outcome) -> of(party, outcome);
            case KeptNotice.InWork _ -> Told.warning(messages.text("selling.kept.in-work"));
            case KeptNotice.Unsettled _ -> Told.warning(messages.text("selling.kept.unsettled"));
            case KeptNotice.Broken(var party, var failure) -> outcomes(party).of(new Notice.Broken(failure));
        };
    }

    private Told of(KeptParty party, KeptOutcome outcome) {
        return switch (outcome) {
            case KeptOutcome.OfSale(SaleOutcome.Sold(Booking booking)) ->
                new Told(Told.Level.GOOD, sold(party, booking));
            case KeptOutcome.OfSale(var sale) -> outcomes(party).of(new Notice.OfSale(sale));
            case KeptOutcome.OfRelease(var release) -> outcomes(party).of(new Notice.OfRelease(release));
            case KeptOutcome.Incomplete() -> Told.warning(messages.text("selling.kept.incomplete",
                    party.hold().seats().size(), party.size()));
            case KeptOutcome.Changed() -> Told.warning(messages.text("selling.kept.changed"));
        };
    }

    private String sold(KeptParty party, Booking booking) {
        String number = booking.number().orElse(booking.reservationId());
        return messages.text(
                party.userId().isPresent() ? "selling.kept.sold.web" : "selling.kept.sold", who(party),
                names(party.showing()).seats(booking.seatIds()), number, money(booking.total()));
    }

    /** How much is kept; no number where nothing is known for sure. */
    Optional<String> told(Instant now, Instant asOf) {
        return list.filter(l -> !l.parties().isEmpty() || l.unread().isEmpty()).map(l -> {
            int seats = l.parties().stream().filter(p -> p.left(now).isPositive())
                    .mapToInt(p -> p.hold().seats().size()).sum();
            return messages.text(l.unread().isEmpty() ? "selling.kept.told" : "selling.kept.told.partly",
                    l.running(now), seats, messages.formats().time(asOf));
        });
    }

    /** It is told as it stood before. */
    boolean isUnread(KeptParty party) {
        return list.filter(l -> l.unread().contains(party.showing())).isPresent();
    }

    /** The showings nobody could read, the next one first. */
    Optional<String> unread() {
        return list.filter(l -> !l.unread().isEmpty())
                .map(l -> messages.text("selling.kept.unread", l.unread().size(), l.unread().stream()
                        .sorted(Comparator.comparing(Showing::startsAt)).limit(5).map(this::when)
                        .collect(Collectors.joining(", "))));
    }

    private OutcomeTexts outcomes(KeptParty party) {
        return new OutcomeTexts(messages, names(party.showing()));
    }

    private SeatNames names(Showing showing) {
        Optional<SeatPlan> plan = list.flatMap(l -> l.map(showing)).map(SeatMap::plan);
        return new SeatNames(messages, plan);
    }

    private String money(Money amount) {
        return messages.formats().money(amount);
    }
}
