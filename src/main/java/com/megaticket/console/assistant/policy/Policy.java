package com.megaticket.console.assistant.policy;

import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.shared.PerformanceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The conversation policy.
 *
 * @param limit most people of one booking
 * @param limits other limits, by performance id
 * @param tools what a model is told of each tool; one for every {@link ToolName}
 * @param errors what a model is told of each refusal, in Korean (data contract §7.2); one for every {@link ErrorCode}
 */
public record Policy(
        int limit,
        Map<String, Integer> limits,
        Listed listed,
        List<Anniversary> anniversaries,
        Prompt prompt,
        Map<ToolName, String> tools,
        Map<ErrorCode, String> errors) {
    public Policy {
        limits = Map.copyOf(limits);
        anniversaries = List.copyOf(anniversaries);
        tools = Map.copyOf(tools);
        errors = Map.copyOf(errors);
    }

    /** How many are shown at once. */
    public record Listed(int performances, int showings) {}

    /** Reads the page that comes with the program. */
    public static Policy load() {
        return PolicyFile.read();
    }

    /** Most people that one booking of this performance may have. */
    public int limit(PerformanceId performance) {
        return limits.getOrDefault(performance.value(), limit);
    }

    public String tool(ToolName tool) {
        return Objects.requireNonNull(tools.get(tool));
    }

    public String error(ErrorCode code) {
        return Objects.requireNonNull(errors.get(code));
    }

    public Optional<Anniversary> anniversary(LocalDate day) {
        return anniversaries.stream().filter(a -> a.dates().contains(day)).findFirst();
    }

    /** The system text for a model: the same for every call, so that it can be cached. Without dates, names or prices. */
    public String system() {
        return prompt.text()
                .replace("{limit}", Integer.toString(limit))
                .replace("{performances}", Integer.toString(listed.performances()))
                .replace("{showings}", Integer.toString(listed.showings()));
    }
}
