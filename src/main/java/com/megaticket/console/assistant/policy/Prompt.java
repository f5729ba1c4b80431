package com.megaticket.console.assistant.policy;

import java.util.List;
import java.util.Map;

/** The parts of what a model is told; {@code {limit}} and the like stand for values of the policy. */
record Prompt(List<String> base, Map<Step, String> steps, List<String> glossary) {
    Prompt {
        base = List.copyOf(base);
        steps = Map.copyOf(steps);
        glossary = List.copyOf(glossary);
    }

    String text() {
        var text = new StringBuilder("# Rules\n");
        base.forEach(line -> text.append("- ").append(line).append('\n'));
        text.append("\n# Steps: the first thing still missing decides, in whatever order it was said\n");
        for (Step step : Step.values()) {
            text.append("- ").append(step).append(": ").append(steps.getOrDefault(step, "")).append('\n');
        }
        text.append("\n# Words\n");
        glossary.forEach(line -> text.append("- ").append(line).append('\n'));
        return text.toString();
    }
}
