package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.Act;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
import java.util.List;
import java.util.Optional;

/** What lies on the table between two people talking: the programme, choices, an open question, a card, a hold, the last sale. */
final class Table {
    List<Results.PerformanceLine> programme = List.of();
    Offer offer = Offer.NONE;
    /** Asked about a show before it was said which. */
    Optional<Act> question = Optional.empty();
    Optional<Proposal> card = Optional.empty();
    Optional<Results.Held> hold = Optional.empty();
    Optional<Results.Reserved> sold = Optional.empty();
    /** The show of the last sale: a change of mind after it means that one. */
    Optional<Results.PerformanceLine> soldShow = Optional.empty();

    /** A title as a booking has it, in the language of the words where the programme has that. */
    String title(Wording words, String title) {
        return programme.stream().filter(p -> p.title().equals(title)).findFirst().map(words::title).orElse(title);
    }

    void clear() {
        programme = List.of();
        offer = Offer.NONE;
        question = Optional.empty();
        card = Optional.empty();
        hold = Optional.empty();
        sold = Optional.empty();
        soldShow = Optional.empty();
    }
}
