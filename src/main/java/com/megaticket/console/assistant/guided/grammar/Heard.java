package com.megaticket.console.assistant.guided.grammar;

import com.megaticket.console.assistant.Tongue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was said, and nothing more: no part of it is assumed.
 *
 * @param tongue absent when the words are those of any language: numbers, a bare yes, a title
 * @param people as said, 0 and −1 too; more than one = it was not made clear which
 * @param unclearPeople "two or three", "a few"
 * @param pick number of a choice on the table; −1 = the last one
 * @param bare the text was only this number: what was asked before tells what it counts
 * @param lone the only number in the text that no rule could read
 * @param foreign an e-mail, booking number or id was named
 */
public record Heard(
        Optional<Tongue> tongue,
        Set<Act> acts,
        Mention mention,
        Optional<DateWish> date,
        Optional<TimeWish> time,
        List<Integer> people,
        boolean unclearPeople,
        GradeWish grade,
        PlaceWish place,
        Optional<PriceWish> price,
        Optional<Integer> pick,
        Optional<Integer> bare,
        Optional<Integer> lone,
        List<String> foreign,
        boolean question) {
    public Heard {
        acts = acts.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(acts));
        people = List.copyOf(people);
        foreign = List.copyOf(foreign);
    }

    public boolean has(Act act) {
        return acts.contains(act);
    }

    /** Whether it says anything about what is wanted. */
    public boolean hasSlots() {
        return !mention.ids().isEmpty() || date.isPresent() || time.isPresent() || !people.isEmpty() || unclearPeople
                || grade.isSaid() || place.isSaid() || price.isPresent();
    }

    public boolean asks() {
        return acts.stream().anyMatch(Act::asks);
    }
}
