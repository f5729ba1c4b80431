package com.megaticket.console.assistant.model;

import java.util.List;

/** One message of a history. */
public record Message(Role role, List<Block> blocks) {
    public Message {
        blocks = List.copyOf(blocks);
    }

    public enum Role {
        USER, ASSISTANT
    }

    public static Message user(String text) {
        return new Message(Role.USER, List.of(new Block.Text(text)));
    }

    /** A piece of a message. */
    public sealed interface Block {
        record Text(String text) implements Block {}

        /** @param json an object, as the model wrote it; never blank */
        record ToolUse(String id, String name, String json) implements Block {}

        /** @param json an object; never blank */
        record ToolResult(String id, String json, boolean error) implements Block {}
    }
}
