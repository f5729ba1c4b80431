package com.megaticket.console.failover.audit;

import com.megaticket.console.shared.Instants;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has to be told, as a table (RFC 4180) with a mark that spreadsheets read as UTF-8. Personal. */
public final class NoticeTable {
    private static final String HEAD = "\uFEFFshowing,booking,reservation,contact,happened,seats,new_seats,refund_won,"
            + "decided_by,decided_at\r\n";

    private NoticeTable() {}

    public static byte[] of(List<Decided> decided) {
        String lines = decided.stream().flatMap(d -> d.notices().stream().map(n -> line(d, n)))
                .collect(Collectors.joining());
        return (HEAD + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Decided by, Notice notice) {
        return Stream.of(notice.showing().performance().value() + " " + notice.showing().dateText() + " "
                + notice.showing().timeText(), notice.number().orElse(""), notice.booking(),
                notice.contact().orElse(""),
                notice.kind().name().toLowerCase(java.util.Locale.ROOT), notice.seats(), notice.to(),
                notice.due().map(m -> Long.toString(m.won())).orElse(""), by.who(), Instants.text(by.at()))
                .map(NoticeTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A name that a spreadsheet would take for a formula is made a text. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.contains(",") || safe.contains("\"") || safe.contains("\n") || safe.contains("\r")
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
