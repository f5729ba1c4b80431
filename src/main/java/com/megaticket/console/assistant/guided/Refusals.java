package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.shared.Money;
import java.util.Locale;

/** A refusal in words that say what to do. */
final class Refusals {
    private Refusals() {}

    static String key(ErrorCode code) {
        return "guided.error." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void say(Turn turn, ToolAnswer.Refused refused) {
        turn.say(key(refused.code()));
        if (!refused.seats().isEmpty()) {
            turn.say("guided.gone", turn.words().seats(refused.seats()));
        }
        if (refused.code() == ErrorCode.LIMIT && !refused.facts().isEmpty()) {
            turn.say("guided.people.limit", refused.facts().getFirst());
        }
        if (refused.code() == ErrorCode.PRICE_CHANGED && !refused.facts().isEmpty()) {
            turn.say("guided.price.now", turn.words().money(new Money(Long.parseLong(refused.facts().getFirst()))));
        }
    }
}
