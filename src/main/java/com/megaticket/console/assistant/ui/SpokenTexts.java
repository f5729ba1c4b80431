package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.QuickReply;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.ui.Messages;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a screen reader is told of: finished answers, cards, outcomes; not each word as it comes. */
final class SpokenTexts {
    private final Messages messages;
    private final Entries entries;

    /** @param entries where the event is already in */
    SpokenTexts(Messages messages, Entries entries) {
        this.messages = messages;
        this.entries = entries;
    }

    Optional<String> of(TalkEvent event) {
        var texts = new AssistantTexts(messages);
        var cards = new CardTexts(messages);
        return switch (event) {
            case TalkEvent.Ended(int turn, TurnEnd.Done _, var _) -> entries.lastAnswer(turn)
                    .map(answer -> texts.tier(answer.by().tier()) + ". " + answer.text());
            case TalkEvent.Ended(int _, TurnEnd end, var _) -> Optional.of(
                    texts.note(new Entry.What.Unfinished(end)).text());
            case TalkEvent.Asked asked -> Optional.of(messages.text("assistant.spoken.card",
                    cards.spoken(asked.proposal().card()), Live.Key.of(asked.proposal().tool()).text()));
            case TalkEvent.CardChanged changed -> entries.card(changed.proposalId())
                    .flatMap(line -> cards.outcome(line.proposal().tool(), line.state()).map(told -> told.text()
                            + CardTexts.number(line.state()).map(n -> " " + n).orElse("")));
            case TalkEvent.Switched switched -> Optional.of(texts.note(
                    new Entry.What.Switched(switched.from(), switched.to(), switched.why())).text());
            case TalkEvent.Doubted doubted -> Optional.of(messages.text("assistant.doubted",
                    String.join(", ", doubted.words())));
            case TalkEvent.AtDesk desk -> Optional.of(texts.note(new Entry.What.AtDesk(desk.news())).text());
            case TalkEvent.Offered offered when !offered.replies().isEmpty() -> Optional.of(messages.text(
                    "assistant.spoken.replies",
                    offered.replies().stream().map(QuickReply::label).collect(Collectors.joining(", "))));
            default -> Optional.empty();
        };
    }
}
