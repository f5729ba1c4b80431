package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.model.ModelProblem;

/** How a turn ended: exactly one of these. */
public sealed interface TurnEnd {
    record Done() implements TurnEnd {}

    record Stopped() implements TurnEnd {}

    /** The answer ended before its end, for its length or a filter: what is shown stands, with a word on it. */
    record Cut() implements TurnEnd {}

    /** @param shown whether some of the answer was shown: then only a person asks again */
    record Failed(ModelProblem problem, boolean shown) implements TurnEnd {}

    /** A budget of the turn is used up: rounds, time or money. */
    record OutOfBudget(Budget budget) implements TurnEnd {}

    enum Budget {
        ROUNDS, TIME, MONEY
    }
}
