package com.megaticket.console.assistant.tool;

/**
 * One call as it came in: names and JSON are not yet trusted.
 *
 * @param id of the caller, unique in the conversation
 * @param json arguments; blank = none
 */
public record ToolCall(String id, String name, String json) {}
