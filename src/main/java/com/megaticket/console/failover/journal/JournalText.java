package com.megaticket.console.failover.journal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A chain to be given away. */
public final class JournalText {
    private JournalText() {}

    /** JSON lines, as the file has them: whoever gets them can check every hash. */
    public static String lines(List<Entry> entries) {
        return entries.stream().map(e -> EntryJson.line(e) + "\n").collect(Collectors.joining());
    }

    /**
     * A table for people. It ends with the last entry's number and hash: kept apart from the journal, they tell later whether its
     * end was cut off.
     */
    public static String markdown(Chain chain, List<Entry> entries) {
        var out = new StringBuilder("# Journal of ").append(text(chain.console())).append(", epoch ")
                .append(text(chain.epoch())).append("\n\n| # | UTC | who | region | what | details | outcome |\n")
                .append("|---:|---|---|---|---|---|---|\n");
        for (Entry entry : entries) {
            Action action = entry.action();
            out.append("| ").append(entry.number()).append(" | ").append(entry.at()).append(" | ");
            out.append(List.of(action.who(), action.region(), action.what(), details(action), action.outcome()).stream()
                    .map(JournalText::text).collect(Collectors.joining(" | "))).append(" |\n");
        }
        if (!entries.isEmpty()) {
            Entry last = entries.getLast();
            out.append("\nLast entry: ").append(last.number()).append(", SHA-256 `").append(last.hash()).append("`\n");
        }
        return out.toString();
    }

    /** A table for spreadsheets (RFC 4180), with a mark that they read as UTF-8. The hash stands in each line. */
    public static String csv(List<Entry> entries) {
        return "\uFEFFnumber,utc,who,region,what,details,outcome,sha256\r\n" + entries.stream().map(e -> Stream.of(
                Long.toString(e.number()), e.at().toString(), e.action().who(), e.action().region(), e.action().what(),
                details(e.action()), e.action().outcome(), e.hash()).map(JournalText::field)
                .collect(Collectors.joining(",", "", "\r\n"))).collect(Collectors.joining());
    }

    /** A name that a spreadsheet would take for a formula is made a text. */
    private static String field(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.contains(",") || safe.contains("\"") || safe.contains("\n") || safe.contains("\r")
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private static String details(Action action) {
        return action.details().entrySet().stream().map(d -> d.getKey() + " = " + d.getValue())
                .collect(Collectors.joining("; "));
    }

    /** One cell: no line breaks, no pipes, nothing that a viewer would take for a link or HTML. */
    private static String text(String raw) {
        var out = new StringBuilder();
        raw.chars().forEach(c -> {
            if (c == '\n' || c == '\r') {
                out.append(' ');
            } else if ("\\|<>[]`*_".indexOf(c) >= 0) {
                out.append('\\').append((char) c);
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }
}
