package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Told;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A card in words: what it is about, what it would change, what became of it. */
final class CardTexts {
    private final Messages messages;
    private final AssistantTexts texts;

    CardTexts(Messages messages) {
        this.messages = messages;
        texts = new AssistantTexts(messages);
    }

    String heading(ToolName tool) {
        return switch (tool.effect()) {
            case HOLD -> messages.text("assistant.card.hold");
            case RELEASE -> messages.text("assistant.card.release");
            case COMMIT -> messages.text("assistant.card.sell");
            case CANCEL -> messages.text("assistant.card.cancel");
            case READ -> texts.tool(tool.text());
        };
    }

    /** What became of it, in two or three words. */
    String heading(ToolName tool, ToolAnswer answer) {
        return heading(tool, answer instanceof ToolAnswer.Ok,
                answer instanceof ToolAnswer.Refused refused ? Optional.of(refused.code()) : Optional.empty());
    }

    String heading(ToolName tool, boolean done, Optional<ErrorCode> why) {
        if (why.equals(Optional.of(ErrorCode.OUTCOME_UNKNOWN))) {
            return messages.text("assistant.settled.unknown");
        }
        return messages.text(switch (tool.effect()) {
            case HOLD, READ -> done ? "assistant.settled.hold" : "assistant.settled.hold.not";
            case RELEASE -> done ? "assistant.settled.release" : "assistant.settled.release.not";
            case COMMIT -> done ? "assistant.settled.sell" : "assistant.settled.sell.not";
            case CANCEL -> done ? "assistant.settled.cancel" : "assistant.settled.cancel.not";
        });
    }

    /** One sentence: all that approving does. */
    String change(Card card) {
        int seats = card.seats().size();
        return switch (card.tool().effect()) {
            case HOLD -> messages.text("assistant.change.hold", seats);
            case RELEASE -> messages.text("assistant.change.release", seats);
            case COMMIT -> messages.text("assistant.change.sell", seats, money(card.total().won()));
            case CANCEL -> messages.text("assistant.change.cancel", seats);
            case READ -> "";
        };
    }

    String approve(Card card) {
        return switch (card.tool().effect()) {
            case HOLD -> messages.text("assistant.approve.hold");
            case RELEASE -> messages.text("assistant.approve.release");
            case COMMIT -> messages.text("assistant.approve.sell", money(card.total().won()));
            case CANCEL -> messages.text("assistant.approve.cancel");
            case READ -> messages.text("assistant.approve.hold");
        };
    }

    String when(LocalDate date, LocalTime time) {
        return messages.formats().dateTime(date, time);
    }

    /** In the window's language, whatever the conversation's is. */
    String seat(SeatLine seat) {
        return seat.label(Tongue.valueOf(messages.language().name()));
    }

    String seats(List<SeatLine> seats) {
        return seats.stream().map(this::seat).collect(Collectors.joining(", "));
    }

    /** Neighbours in one row as one. */
    String together(List<SeatLine> seats) {
        return SeatLine.label(seats, Tongue.valueOf(messages.language().name()));
    }

    String money(long won) {
        return messages.formats().money(new com.megaticket.console.shared.Money(won));
    }

    String buyer(Optional<String> login) {
        return login.map(name -> messages.text("assistant.buyer.login", masked(name)))
                .orElseGet(() -> messages.text("assistant.buyer.walk-up"));
    }

    /** Enough to compare with what the customer says, not enough to be read over a shoulder. */
    static String masked(String login) {
        int shown = Math.min(3, login.length() / 2);
        return login.substring(0, shown) + "•".repeat(Math.min(6, login.length() - shown));
    }

    String check(Card.Check check) {
        return messages.text(AssistantKeys.of(check.rule(), check.met()));
    }

    /** What a card says once it is decided; empty while it asks. */
    Optional<Told> outcome(ToolName tool, CardState state) {
        return switch (state) {
            case CardState.Open _ -> Optional.empty();
            case CardState.Running _ -> Optional.empty();
            case CardState.Settled(ToolAnswer.Ok ok) -> Optional.of(new Told(Told.Level.GOOD, done(ok.result())));
            case CardState.Settled(ToolAnswer.Refused refused) -> Optional.of(new Told(level(refused.code()),
                    refused.code() == ErrorCode.OUTCOME_UNKNOWN ? unknown(tool) : texts.refusal(refused)));
            case CardState.Settled(ToolAnswer.Pending _) -> Optional.of(new Told(Told.Level.INFO, heading(tool)));
        };
    }

    /** What that means, and what to do before trying again. */
    private String unknown(ToolName tool) {
        return messages.text(switch (tool.effect()) {
            case HOLD, READ -> "assistant.unknown.hold";
            case RELEASE -> "assistant.unknown.release";
            case COMMIT -> "assistant.unknown.sell";
            case CANCEL -> "assistant.unknown.cancel";
        });
    }

    /** What was found out, after nobody had known. */
    Told found(Card card, ToolAnswer answer) {
        boolean done = answer instanceof ToolAnswer.Ok;
        String what = switch (card.tool().effect()) {
            case HOLD, READ, RELEASE -> answer instanceof ToolAnswer.Ok(Results.Held held, var _)
                    ? messages.text("assistant.found.hold", messages.formats().time(held.expiresAt()))
                    : messages.text("assistant.found.hold.not");
            case COMMIT -> answer instanceof ToolAnswer.Ok(Results.Reserved sold, var _)
                    ? messages.text("assistant.found.sell", sold.bookingNumber().orElse(sold.reservationId()))
                    : messages.text("assistant.found.sell.not");
            case CANCEL -> messages.text(done ? "assistant.found.cancel" : "assistant.found.cancel.not");
        };
        return new Told(done ? Told.Level.GOOD : Told.Level.WARNING, what + "\n" + about(card));
    }

    /** The end of what was approved in a conversation before this one. A hold of that can only be worked on at the counter. */
    Told earlier(Card card, ToolAnswer answer) {
        var end = new CardState.Settled(answer);
        Told outcome = outcome(card.tool(), end).orElseThrow();
        String what = answer instanceof ToolAnswer.Ok(Results.Held held, var _)
                ? messages.text("assistant.earlier.hold", messages.formats().time(held.expiresAt()))
                : outcome.text() + number(end).map(n -> " " + n).orElse("");
        return new Told(outcome.level(), messages.text("assistant.earlier", heading(card.tool(), answer)) + "\n" + what
                + "\n" + about(card));
    }

    private String about(Card card) {
        return String.join(" · ", card.title(), when(card.showing().date(), card.showing().time()),
                seats(card.seats()));
    }

    private static Told.Level level(ErrorCode code) {
        return switch (code) {
            case DENIED, STOPPED, APPROVAL_EXPIRED -> Told.Level.INFO;
            case OUTCOME_UNKNOWN -> Told.Level.DANGER;
            default -> Told.Level.WARNING;
        };
    }

    private String done(Results result) {
        return switch (result) {
            case Results.Held held -> messages.text("assistant.done.held",
                    messages.formats().time(held.expiresAt()));
            case Results.Released _ -> messages.text("assistant.done.released");
            case Results.Reserved sold -> messages.text(sold.status().equals("DR_RESERVED")
                    ? "assistant.done.sold.standby"
                    : "assistant.done.sold");
            case Results.Cancelled cancelled -> messages.text("assistant.done.cancelled",
                    messages.formats().dateTime(cancelled.recordKeptUntil()));
            default -> messages.text("assistant.done");
        };
    }

    /** What people read aloud; the long id where there is none. */
    static Optional<String> number(CardState state) {
        return state instanceof CardState.Settled(ToolAnswer.Ok(Results.Reserved sold, var _))
                ? Optional.of(sold.bookingNumber().orElse(sold.reservationId()))
                : Optional.empty();
    }

    /** All of it in one breath, for a screen reader. */
    String spoken(Card card) {
        return String.join(". ", heading(card.tool()), card.title(), when(card.showing().date(), card.showing().time()),
                seats(card.seats()), money(card.total().won()), change(card));
    }
}
