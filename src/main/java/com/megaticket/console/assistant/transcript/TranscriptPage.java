package com.megaticket.console.assistant.transcript;

import com.megaticket.console.assistant.transcript.TranscriptLine.Kind;
import com.megaticket.console.shared.Instants;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A transcript as one HTML page: nothing is loaded from elsewhere, no script, fit to print. Everything in it is escaped, whoever
 * wrote it.
 */
public final class TranscriptPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'KST'")
            .withZone(Instants.KST);
    /** System colours: light and dark as the reader's computer is, black on white on paper. */
    private static final String STYLE = """
            :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
            body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.3rem; } h2 { font-size: 1rem; margin-top: 2rem; }
            .line { margin: .5rem 0; padding: .5rem .75rem; border: 1px solid GrayText; border-radius: .5rem; break-inside: avoid; }
            .said { margin-left: 20%; } .tool, .used { font-size: .85rem; } .who { font-size: .8rem; opacity: .75; }
            .text { white-space: pre-wrap; overflow-wrap: anywhere; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0; font-size: .8rem; }
            table { border-collapse: collapse; font-size: .85rem; } th, td { border: 1px solid GrayText; padding: .2rem .5rem; text-align: left; overflow-wrap: anywhere; }
            @media print { body { max-width: none; margin: 0; } details { display: block; } }
            """;

    private final UnaryOperator<String> words;
    private final String language;

    /**
     * @param words the text of a key, in the reader's language
     * @param language its tag: {@code ko}
     */
    public TranscriptPage(UnaryOperator<String> words, String language) {
        this.words = words;
        this.language = language;
    }

    public String of(Transcript transcript) {
        String title = words.apply("assistant.export.title");
        return "<!doctype html>\n<html lang=\"" + escaped(language) + "\"><head><meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<title>" + escaped(title) + "</title>\n<style>\n" + STYLE + "</style></head><body>\n<h1>"
                + escaped(title) + "</h1>\n<p class=\"who\">" + escaped(transcript.conversation())
                + transcript.begunAt()
                        .map(at -> " · " + escaped(time(at))).orElse("")
                + "<br>" + word("assistant.export.redacted")
                + (transcript.damaged() == 0
                        ? ""
                        : "<br>" + word("assistant.export.damaged") + " " + transcript.damaged())
                + "</p>\n" + transcript.lines().stream().map(this::line).collect(Collectors.joining())
                + table("assistant.export.tools", transcript, Kind.TOOL_ENDED, List.of("tool", "call", "outcome", "ms"))
                + table("assistant.export.usage", transcript, Kind.USED, List.of("model", "region", "input", "output",
                        "cacheRead", "cacheWrite5m", "cacheWrite1h", "attempts", "ms", "request"))
                + "</body></html>\n";
    }

    private String line(TranscriptLine line) {
        return switch (line.kind()) {
            case SAID -> bubble("said", word("assistant.export.said"), line, text(line.fact("text")));
            case ANSWER -> bubble("answer", word("assistant.export.answer"), line, text(line.fact("text")));
            case CARD_ASKED -> bubble("card", word("assistant.export.card"), line, facts(line.facts()));
            case TOOL_CALLED, TOOL_ENDED -> "<details class=\"line tool\"><summary>" + escaped(line.kind().text()) + " "
                    + escaped(line.fact("tool") + " " + line.fact("outcome")) + " · " + escaped(time(line.at()))
                    + "</summary>" + facts(line.facts()) + "</details>\n";
            case BEGAN, CARD_CHANGED, ENDED, SWITCHED, RESTARTED, OFFERED, DOUBTED, AT_DESK ->
                "<p class=\"who\">" + escaped(time(line.at()) + " · " + line.kind().text() + " · "
                        + String.join(" · ", line.facts().values())) + "</p>\n";
            case USED -> "";
        };
    }

    private String bubble(String style, String who, TranscriptLine line, String body) {
        return "<div class=\"line " + style + "\"><div class=\"who\">" + who + " · " + escaped(time(line.at()))
                + "</div>" + body + "</div>\n";
    }

    private static String text(String text) {
        return "<div class=\"text\">" + escaped(text) + "</div>";
    }

    private static String facts(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> "<pre>" + escaped(fact.getKey()) + ": " + escaped(fact.getValue()) + "</pre>")
                .collect(Collectors.joining());
    }

    private String table(String titleKey, Transcript transcript, Kind kind, List<String> names) {
        String rows = transcript.lines().stream().filter(l -> l.kind() == kind)
                .map(l -> "<tr><td>" + escaped(time(l.at())) + "</td>" + names.stream()
                        .map(n -> "<td>" + escaped(l.fact(n)) + "</td>").collect(Collectors.joining()) + "</tr>\n")
                .collect(Collectors.joining());
        String heads = names.stream().map(n -> "<th>" + n + "</th>").collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "<h2>" + word(titleKey) + "</h2>\n<table><tr><th></th>" + heads + "</tr>\n" + rows + "</table>\n";
    }

    private String word(String key) {
        return escaped(words.apply(key));
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
