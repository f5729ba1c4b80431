package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolName;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Keys of texts that hang on an enum: one text for each value, in every language. */
public final class AssistantKeys {
    private AssistantKeys() {}

    static String of(ModelProblem.Kind kind) {
        return of("problem", kind);
    }

    static String of(ErrorCode code) {
        return of("error", code);
    }

    static String of(ToolName tool) {
        return of("tool", tool);
    }

    static String of(Card.Rule rule, boolean met) {
        return of("rule", rule) + (met ? "" : ".not");
    }

    static String of(TurnEnd.Budget budget) {
        return of("budget", budget);
    }

    /** All of them, for the test that compares texts and uses. */
    public static Stream<String> all() {
        return Stream.of(Arrays.stream(ModelProblem.Kind.values()).map(AssistantKeys::of),
                Arrays.stream(ErrorCode.values()).map(AssistantKeys::of),
                Arrays.stream(ToolName.values()).map(AssistantKeys::of),
                Arrays.stream(Card.Rule.values()).flatMap(r -> Stream.of(of(r, true), of(r, false))),
                Arrays.stream(TurnEnd.Budget.values()).map(AssistantKeys::of)).flatMap(keys -> keys);
    }

    private static String of(String group, Enum<?> value) {
        return "assistant." + group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
