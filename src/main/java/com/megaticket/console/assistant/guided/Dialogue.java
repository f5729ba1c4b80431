package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.Act;
import com.megaticket.console.assistant.guided.grammar.Heard;
import com.megaticket.console.assistant.policy.Step;
import com.megaticket.console.assistant.talk.CardNews;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.QuickReply;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides what an utterance is answered with: a wish about what is held or sold first, then a question, then the booking itself. */
final class Dialogue {
    private final Frame frame;
    private final Table table;
    private final Supplier<Instant> clock;
    private final Slots slots;
    private final Booking booking;
    private final Holding holding;
    private final Reservations reservations;
    private final Questions questions;
    private final News news;

    Dialogue(Frame frame, Table table, Supplier<Instant> clock) {
        this.frame = frame;
        this.table = table;
        this.clock = clock;
        slots = new Slots(frame, table);
        holding = new Holding(frame, table);
        booking = new Booking(frame, table, holding);
        reservations = new Reservations(table);
        questions = new Questions(frame, table);
        news = new News(frame, table);
    }

    /** What became of cards since the last turn. */
    void hear(Turn turn, List<CardNews> arrived) {
        arrived.forEach(n -> news.apply(turn, n));
    }

    void hear(DeskNews done) {
        news.apply(done);
    }

    void respond(Turn turn, Heard heard) {
        if (heard.has(Act.RESTART)) {
            frame.clear();
            table.offer = Offer.NONE;
            table.soldShow = Optional.empty();
            turn.say(isHolding() ? "guided.restart.held" : "guided.restart");
            help(turn);
        } else if (!aboutBookings(turn, heard) && !aboutHold(turn, heard)) {
            aboutShow(turn, heard);
        }
    }

    /** Bookings that are there. */
    private boolean aboutBookings(Turn turn, Heard heard) {
        boolean cancels = (heard.has(Act.CANCEL) && !isHolding())
                || (table.offer.asks(Offer.Asked.CANCEL) && Slots.number(heard).isPresent() && !heard.hasSlots());
        if (cancels) {
            boolean justChoices = !frame.isEmpty() && !heard.hasSlots() && heard.foreign().isEmpty()
                    && !heard.has(Act.MINE);
            if (reservations.cancel(turn, heard, justChoices)) {
                frame.clear();
            }
        } else if (heard.has(Act.MINE) && !heard.foreign().isEmpty()) {
            turn.say(Refusals.key(ErrorCode.NOT_YOURS));
        } else if (heard.has(Act.MINE)) {
            reservations.list(turn);
        } else {
            return false;
        }
        return true;
    }

    private boolean aboutHold(Turn turn, Heard heard) {
        boolean yes = heard.has(Act.AFFIRM) && !heard.hasSlots() && heard.pick().isEmpty() && !heard.asks();
        if (heard.has(Act.RELEASE) || heard.has(Act.CANCEL)) {
            holding.release(turn);
        } else if (isHolding() && table.card.isEmpty() && heard.pick().isEmpty()
                && (heard.has(Act.CONFIRM) || yes || (heard.has(Act.BOOK) && !heard.hasSlots()))) {
            holding.confirm(turn, clock.get());
        } else if (heard.has(Act.CONFIRM) && !heard.hasSlots() && heard.pick().isEmpty()) {
            if (table.card.isPresent()) {
                turn.say("guided.card.waits");
            } else {
                holding.confirm(turn, clock.get());
            }
        } else if (yes && table.card.isPresent()) {
            turn.say("guided.card.waits");
        } else {
            return false;
        }
        return true;
    }

    private void aboutShow(Turn turn, Heard heard) {
        if (heard.has(Act.DISCOUNT)) {
            turn.say("guided.info.price-fixed");
            if (!heard.hasSlots()) {
                return;
            }
        }
        if (heard.has(Act.OTHER_SHOWING)) {
            frame.dropShowing();
        }
        if (heard.has(Act.OTHER_SHOW)) {
            frame.clear();
        }
        if (heard.mention().unknown() && frame.show().isPresent()) {
            // Not that show again: what was named is not there.
            new Shows(frame, table).offer(turn, heard);
            return;
        }
        changeOfMind(turn, heard);
        boolean goOn = slots.take(turn, heard);
        Optional<Act> question = Questions.asked(heard).filter(a -> !isAnsweredByBooking(heard, a))
                .or(() -> table.question.filter(_ -> heard.mention().isOne()
                        || (table.offer.asks(Offer.Asked.SHOW) && Slots.number(heard).isPresent())));
        if (!goOn) {
            return;
        }
        if (question.isPresent() && !(heard.mention().unknown() && frame.show().isEmpty())) {
            questions.answer(turn, heard, question.orElseThrow(), slots.limit(turn));
        } else if (heard.hasSlots() || Slots.number(heard).or(heard::lone).isPresent() || wantsMore(heard)) {
            booking.advance(turn, heard, isHolding() && clock.get().isBefore(table.hold.orElseThrow().expiresAt()));
        } else {
            small(turn, heard);
        }
    }

    /** "Actually make it three" after a sale: of the same show, and beside what is sold, which stands. */
    private void changeOfMind(Turn turn, Heard heard) {
        boolean changes = frame.isEmpty() && heard.has(Act.CORRECT) && heard.hasSlots()
                && heard.mention().ids().isEmpty() && !heard.mention().unknown() && !heard.has(Act.OTHER_SHOW);
        if (changes && table.soldShow.isPresent()) {
            frame.show(table.soldShow.orElseThrow());
            table.sold.ifPresent(s -> turn.say("guided.sold.stands", s.bookingNumber().orElse(s.reservationId())));
        }
    }

    /** A search for seats tells what is left and what it costs. */
    private boolean isAnsweredByBooking(Heard heard, Act question) {
        boolean ready = frame.show().isPresent() && frame.people().isPresent()
                && (frame.date().isPresent() || frame.showing().isPresent());
        return ready && (question == Act.ASK_LEFT || heard.has(Act.BOOK) || heard.has(Act.HOLD)) && !heard.has(Act.WAIT)
                && question != Act.ASK_OTHER;
    }

    private boolean wantsMore(Heard heard) {
        return heard.mention().unknown()
                || Stream.of(Act.LIST, Act.BOOK, Act.HOLD, Act.OTHER_SEATS, Act.OTHER_SHOWING, Act.OTHER_SHOW,
                        Act.EARLIEST).anyMatch(heard::has)
                || (heard.has(Act.CORRECT) && !heard.has(Act.DENY))
                || (heard.has(Act.AFFIRM) && !frame.isEmpty());
    }

    /** Nothing to look up: a greeting, thanks, a no; or words that are not understood. */
    private void small(Turn turn, Heard heard) {
        if (turn.hasSaid() && frame.step() == Step.SEATS) {
            booking.advance(turn, heard, false);
        } else if (heard.has(Act.DENY) || heard.has(Act.BYE) || heard.has(Act.WAIT)) {
            turn.say(isHolding() ? "guided.deny.held" : "guided.deny");
            turn.offer(isHolding()
                    ? List.of(QuickReply.of(turn.text("guided.reply.confirm")),
                            QuickReply.of(turn.text("guided.reply.release")))
                    : List.of());
        } else if (heard.has(Act.THANK)) {
            turn.say("guided.thanks");
        } else if (heard.has(Act.HELP) || heard.has(Act.GREET)) {
            turn.say(heard.has(Act.HELP) ? "guided.help" : "guided.hello");
            help(turn);
        } else {
            turn.say("guided.unclear");
            if (frame.isEmpty()) {
                turn.say("guided.help");
                help(turn);
            } else {
                booking.advance(turn, heard, false);
            }
        }
    }

    private static void help(Turn turn) {
        turn.offer(Stream.of("guided.reply.list", "guided.reply.mine", "guided.reply.help")
                .map(k -> QuickReply.of(turn.text(k))).toList());
    }

    /** A lookup was refused: what it means, and what of the booking cannot stand any longer. */
    void refused(Turn turn, ToolAnswer.Refused why) {
        Refusals.say(turn, why);
        switch (why.code()) {
            case SHOW_CLOSED -> frame.dropShowing();
            case LIMIT, MISSING_COUNT -> frame.dropPeople();
            case NOT_FOUND, UNKNOWN_ID -> {
                frame.clear();
                table.programme = List.of();
            }
            default -> {
                // Stays as it was: the same can be asked again.
            }
        }
    }

    private boolean isHolding() {
        return table.hold.isPresent();
    }
}
