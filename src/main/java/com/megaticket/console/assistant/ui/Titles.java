package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.ui.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Titles on cards in the window's language. Rows bear a title in one language only; the others are known from the programme that was
 * looked up in the conversation. What is not known stays as stored. FX thread.
 */
final class Titles {
    private final Language language;
    private final Map<String, String> known = new HashMap<>();

    Titles(Language language) {
        this.language = language;
    }

    /** The event as it is to be shown. */
    TalkEvent shown(TalkEvent event) {
        return switch (event) {
            case TalkEvent.ToolEnded ended -> {
                if (ended.answer() instanceof ToolAnswer.Ok ok) {
                    learn(ok.result());
                }
                yield event;
            }
            case TalkEvent.Asked(int turn, String call, Proposal p) -> new TalkEvent.Asked(turn, call,
                    new Proposal(p.id(), p.tool(), p.arguments(), p.hash(), shown(p.card()), p.expiresAt()));
            case TalkEvent.CardChanged(int turn, String id, CardState.Settled(ToolAnswer answer)) ->
                new TalkEvent.CardChanged(turn, id, new CardState.Settled(shown(answer)));
            case TalkEvent.AtDesk(int turn, DeskNews news) -> new TalkEvent.AtDesk(turn, shown(news));
            default -> event;
        };
    }

    private void learn(Results result) {
        switch (result) {
            case Results.Performances all -> all.performances().forEach(this::learn);
            case Results.PerformanceDetails details -> learn(details.performance());
            case Results _ -> {
            }
        }
    }

    private void learn(Results.PerformanceLine line) {
        Optional.ofNullable(line.titles().get(language.tag())).ifPresent(title -> known.put(line.title(), title));
    }

    private String shown(String title) {
        return known.getOrDefault(title, title);
    }

    private Card shown(Card card) {
        return new Card(card.tool(), card.showing(), shown(card.title()), card.seats(), card.total(), card.endsAt(),
                card.bookingNumber(), card.checks());
    }

    private DeskNews shown(DeskNews news) {
        return switch (news) {
            case DeskNews.Sold(String id, Results.Reserved as) -> new DeskNews.Sold(id, shown(as));
            case DeskNews.Settled(String of, Card card, ToolAnswer answer) ->
                new DeskNews.Settled(of, shown(card), shown(answer));
            case DeskNews.Earlier(Card card, ToolAnswer answer) -> new DeskNews.Earlier(shown(card), shown(answer));
            case DeskNews.Prolonged _,DeskNews.Gone _ -> news;
        };
    }

    private ToolAnswer shown(ToolAnswer answer) {
        return switch (answer) {
            case ToolAnswer.Ok(Results.Held h, var asOf) -> new ToolAnswer.Ok(new Results.Held(h.holdingId(),
                    shown(h.title()), h.date(), h.time(), h.expiresAt(), h.seats(), h.total()), asOf);
            case ToolAnswer.Ok(Results.Reserved sold, var asOf) -> new ToolAnswer.Ok(shown(sold), asOf);
            case ToolAnswer.Ok _,ToolAnswer.Refused _,ToolAnswer.Pending _ -> answer;
        };
    }

    private Results.Reserved shown(Results.Reserved sold) {
        return new Results.Reserved(sold.reservationId(), sold.bookingNumber(), shown(sold.title()), sold.date(),
                sold.time(), sold.seats(), sold.total(), sold.status());
    }
}
