package com.megaticket.console.shared.paper;

import java.util.List;

/**
 * A text with tables, ready in the language of its reader.
 *
 * @param language of all its texts, BCP 47: {@code ko}
 */
public record Paper(String title, String language, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    public record Text(String text) implements Block {}

    /** What must not be overlooked. */
    public record Warning(String text) implements Block {}

    /** @param rows as wide as the head */
    public record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int width = head.size();
            if (rows.stream().anyMatch(r -> r.size() != width)) {
                throw new IllegalArgumentException("a row that is not as wide as its head");
            }
        }
    }
}
