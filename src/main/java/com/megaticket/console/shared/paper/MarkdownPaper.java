package com.megaticket.console.shared.paper;

import java.util.List;
import java.util.stream.Collectors;

/** A {@link Paper} as Markdown with tables (GitHub's). */
public final class MarkdownPaper {
    private MarkdownPaper() {}

    public static String of(Paper paper) {
        return "# " + plain(paper.title()) + "\n"
                + paper.blocks().stream().map(b -> "\n" + block(b)).collect(Collectors.joining());
    }

    private static String block(Paper.Block block) {
        return switch (block) {
            case Paper.Heading(String text) -> "## " + plain(text) + "\n";
            case Paper.Text(String text) -> plain(text) + "\n";
            case Paper.Warning(String text) -> "**" + plain(text) + "**\n";
            case Paper.Table(List<String> head, var rows) -> row(head) + "|" + "---|".repeat(head.size()) + "\n"
                    + rows.stream().map(MarkdownPaper::row).collect(Collectors.joining());
        };
    }

    private static String row(List<String> cells) {
        return "| " + cells.stream().map(MarkdownPaper::plain).collect(Collectors.joining(" | ")) + " |\n";
    }

    /** No line breaks, nothing that a viewer would take for a table, a link or HTML. */
    private static String plain(String raw) {
        var out = new StringBuilder();
        raw.chars().forEach(c -> {
            if (c == '\n' || c == '\r') {
                out.append(' ');
            } else if ("\\|<>[]`*_#".indexOf(c) >= 0) {
                out.append('\\').append((char) c);
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }
}
