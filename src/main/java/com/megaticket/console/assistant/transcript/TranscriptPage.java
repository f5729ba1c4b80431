package com.megaticket.console.assistant.transcript;

import com.megaticket.console.assistant.transcript.TranscriptLine.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A transcript to be read, as one HTML page: who said what when, cards with what became of them, look-ups folded. Nothing is loaded
 * from elsewhere, no script, fit to print. Everything in it is escaped, whoever wrote it.
 */
public final class TranscriptPage {
    /** System colours: light and dark as the reader's computer is, black on white on paper. */
    private static final String STYLE = """
            :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
            body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.3rem; } h2 { font-size: 1rem; margin-top: 2rem; }
            .line { margin: .5rem 0; padding: .5rem .75rem; border: 1px solid GrayText; border-radius: .5rem; break-inside: avoid; }
            .said { margin-left: 20%; } .card { border-width: 2px; } .outcome { font-weight: 600; } .tool, .used { font-size: .85rem; } .who { font-size: .8rem; opacity: .75; }
            .text { white-space: pre-wrap; overflow-wrap: anywhere; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0; font-size: .8rem; }
            table { border-collapse: collapse; font-size: .85rem; } th, td { border: 1px solid GrayText; padding: .2rem .5rem; text-align: left; overflow-wrap: anywhere; }
            summary { cursor: pointer; }
            @media print { body { max-width: none; margin: 0; } details { display: block; } }
            """;

    private final PageWords words;

    public TranscriptPage(PageWords words) {
        this.words = words;
    }

    public String of(Transcript transcript) {
        String title = word("assistant.export.title");
        return "<!doctype html>\n<html lang=\"" + escaped(words.language()) + "\"><head><meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<title>" + title + "</title>\n<style>\n" + STYLE + "</style></head><body>\n<h1>" + title
                + "</h1>\n<p class=\"who\">"
                + transcript.begunAt().map(at -> escaped(words.dateTime(at)) + "<br>").orElse("")
                + word("assistant.export.redacted")
                + (transcript.damaged() == 0
                        ? ""
                        : "<br>" + word("assistant.export.damaged") + " " + transcript.damaged())
                + "</p>\n" + said(transcript.lines()) + usage(transcript)
                + "<p class=\"who\">" + escaped(transcript.conversation()) + "</p>\n</body></html>\n";
    }

    private String said(List<TranscriptLine> lines) {
        var page = new StringBuilder();
        var arguments = new HashMap<String, String>();
        String tier = "";
        for (int i = 0; i < lines.size(); i++) {
            TranscriptLine line = lines.get(i);
            List<TranscriptLine> after = lines.subList(i + 1, lines.size());
            switch (line.kind()) {
                case SAID -> page.append(bubble("said", word("assistant.export.said"), line, line.fact("text")));
                case BEGAN -> tier = line.fact("tier");
                case ANSWER -> page.append(isTakenBack(line, after)
                        ? ""
                        : bubble("answer", escaped(words.answerer(tier)), line, line.fact("text")));
                case TOOL_CALLED -> arguments.put(line.fact("call"), line.fact("arguments"));
                case TOOL_ENDED -> page.append(tool(line, arguments.getOrDefault(line.fact("call"), "")));
                case CARD_ASKED -> page.append(card(line, after));
                case DOUBTED, ENDED, SWITCHED, AT_DESK -> words.note(line).ifPresent(note -> page.append(
                        "<p class=\"who text\">" + escaped(words.time(line.at()) + " · " + note) + "</p>\n"));
                case CARD_CHANGED, RESTARTED, OFFERED, USED -> {
                    // Said by the card, and by the table at the end.
                }
            }
        }
        return page.toString();
    }

    /** A model that was asked again began its answer anew. */
    private static boolean isTakenBack(TranscriptLine answer, List<TranscriptLine> after) {
        return after.stream().anyMatch(l -> l.kind() == Kind.RESTARTED && l.turn() == answer.turn());
    }

    private String card(TranscriptLine asked, List<TranscriptLine> after) {
        String outcomes = after.stream()
                .filter(l -> l.kind() == Kind.CARD_CHANGED && l.fact("proposal").equals(asked.fact("proposal")))
                .filter(l -> !l.fact("state").equals("running") && !l.fact("state").equals("open"))
                .map(l -> "<div class=\"outcome text\">" + escaped(words.time(l.at()) + " · "
                        + words.outcome(asked.fact("tool"), l.fact("state"), l.fact("booking"))) + "</div>")
                .collect(Collectors.joining());
        return "<div class=\"line card\"><div class=\"who\">" + word("assistant.export.card") + " · "
                + escaped(words.time(asked.at())) + "</div><div class=\"text\">" + escaped(words.card(asked)) + "</div>"
                + outcomes + "</div>\n";
    }

    private String tool(TranscriptLine ended, String arguments) {
        String name = ended.fact("tool");
        return "<details class=\"line tool\"><summary>" + escaped(words.tool(name) + " · "
                + words.outcome("", ended.fact("outcome"), "") + " · " + words.time(ended.at())) + "</summary><pre>"
                + escaped(Stream.of(name + " " + arguments, ended.fact("result"), ended.fact("ms") + " ms · "
                        + ended.fact("call")).filter(l -> !l.isBlank()).collect(Collectors.joining("\n")))
                + "</pre></details>\n";
    }

    private String bubble(String style, String who, TranscriptLine line, String said) {
        return "<div class=\"line " + style + "\"><div class=\"who\">" + who + " · " + escaped(words.time(line.at()))
                + "</div><div class=\"text\">" + escaped(said) + "</div></div>\n";
    }

    /** As the service counted it, with the ids it is asked by. */
    private String usage(Transcript transcript) {
        List<String> names = List.of("model", "region", "input", "output", "cacheRead", "cacheWrite5m", "cacheWrite1h",
                "attempts", "ms", "request");
        String rows = transcript.lines().stream().filter(l -> l.kind() == Kind.USED)
                .map(l -> "<tr><td>" + escaped(words.time(l.at())) + "</td>" + names.stream()
                        .map(n -> "<td>" + escaped(l.fact(n)) + "</td>").collect(Collectors.joining()) + "</tr>\n")
                .collect(Collectors.joining());
        String heads = names.stream().map(n -> "<th>" + n + "</th>").collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "<details><summary>" + word("assistant.export.usage") + "</summary>\n<table><tr><th></th>" + heads
                        + "</tr>\n" + rows + "</table></details>\n";
    }

    private String word(String key) {
        return escaped(words.text(key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
