package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Ids;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a conversation works with.
 *
 * @param clock service time
 * @param redact takes out what must not be kept or leave the building
 */
public record TalkParts(
        ToolRegistry registry,
        AnswerJson answers,
        Background background,
        Supplier<Instant> clock,
        Ids ids,
        UnaryOperator<String> redact) {}
