package com.megaticket.console.dialogues;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Messages;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everything a person could read in the panel: what was said, and what stood on the cards. */
final class Said {
    private final Tongue tongue;
    /** What the panel says of a refused card. */
    private final Messages panel;

    Said(String language) {
        tongue = Tongue.valueOf(language.toUpperCase(Locale.ROOT));
        panel = new Messages(Language.valueOf(language.toUpperCase(Locale.ROOT)), List.of("ui", "assistant"));
    }

    String of(List<TalkEvent> events) {
        var text = new StringBuilder();
        events.forEach(e -> {
            switch (e) {
                case TalkEvent.Text(int _, String delta) -> text.append(delta);
                case TalkEvent.Ended _ -> text.append('\n');
                case TalkEvent.Asked asked -> text.append(card(asked.proposal().card()));
                case TalkEvent.CardChanged(int _, var _, TalkEvent.CardState.Settled(ToolAnswer answer)) ->
                    text.append(settled(answer));
                case TalkEvent.ToolEnded ended when ended.callId().startsWith("button-") ->
                    text.append(settled(ended.answer()));
                default -> {
                }
            }
        });
        return text.toString();
    }

    private String card(Card card) {
        return "\n[%s | %s | %s | %d | %s]\n".formatted(card.title(), when(card.showing()), seats(card.seats()),
                card.seats().size(), money(card.total()));
    }

    private String settled(ToolAnswer answer) {
        return switch (answer) {
            case ToolAnswer.Ok(Results.Reserved r, var _) -> "\n[%s %s %s %s]\n".formatted(
                    r.bookingNumber().orElse(""), r.title(), seats(r.seats()), money(r.total()));
            case ToolAnswer.Ok ok -> "\n[" + ok.result().getClass().getSimpleName() + "]\n";
            case ToolAnswer.Refused refused -> "\n[" + panel.text("assistant.error."
                    + refused.code().name().toLowerCase(Locale.ROOT).replace('_', '-')) + "]\n";
            case ToolAnswer.Pending _ -> "";
        };
    }

    private String when(Showing showing) {
        String pattern = switch (tongue) {
            case KO -> "yyyy년 M월 d일 (E)";
            case EN -> "EEE d MMM yyyy";
            case JA -> "yyyy年M月d日 (E)";
        };
        return DateTimeFormatter.ofPattern(pattern, tongue.locale()).format(showing.date()) + " "
                + showing.timeText();
    }

    private String seats(List<SeatLine> seats) {
        return seats.stream().map(s -> s.label(tongue)).collect(Collectors.joining(", "));
    }

    private static String money(Money money) {
        return String.format(Locale.ROOT, "%,d", money.won());
    }
}
