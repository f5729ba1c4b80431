package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.assistant.transcript.PageWords;
import com.megaticket.console.assistant.transcript.TranscriptLine;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Messages;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An exported transcript in the words the panel has for the same things. */
final class TranscriptTexts implements PageWords {
    private final Messages messages;
    private final AssistantTexts texts;
    private final CardTexts cards;

    TranscriptTexts(Messages messages) {
        this.messages = messages;
        texts = new AssistantTexts(messages);
        cards = new CardTexts(messages);
    }

    @Override
    public String language() {
        return messages.language().tag();
    }

    @Override
    public String text(String key) {
        return messages.text(key);
    }

    @Override
    public String time(Instant at) {
        return messages.formats().time(at);
    }

    @Override
    public String dateTime(Instant at) {
        return messages.formats().dateTime(at);
    }

    @Override
    public String answerer(String tier) {
        return messages.text("assistant.export.answer")
                + constant(Tier.class, tier).map(t -> " · " + texts.tier(t)).orElse("");
    }

    @Override
    public String tool(String name) {
        return texts.tool(name);
    }

    @Override
    public String card(TranscriptLine asked) {
        String heading = ToolName.of(asked.fact("tool")).map(cards::heading).orElse(asked.fact("tool"));
        Showing showing = Showing.parse(asked.fact("showing"));
        return heading + "\n" + asked.fact("title") + " · " + cards.when(showing.date(), showing.time()) + "\n"
                + seats(asked) + " · " + cards.money(Long.parseLong(asked.fact("won")));
    }

    /** Ids alone, as earlier versions wrote them, have no printed number: given as they stand. */
    private String seats(TranscriptLine asked) {
        List<String> ids = List.of(asked.fact("seats").split(", ", -1));
        List<String> printed = List.of(asked.fact("printed").split(", ", -1));
        return ids.size() != printed.size() || !asked.fact("printed").contains(":")
                ? asked.fact("seats")
                : cards.together(
                        IntStream.range(0, ids.size()).mapToObj(i -> seat(ids.get(i), printed.get(i))).toList());
    }

    private static SeatLine seat(String id, String printed) {
        int colon = printed.indexOf(':');
        return new SeatLine(SeatId.parse(id), Integer.parseInt(printed.substring(0, colon)),
                printed.substring(colon + 1), new Money(0));
    }

    @Override
    public String outcome(String tool, String outcome, String booking) {
        Optional<ErrorCode> refused = constant(ErrorCode.class, outcome);
        String why = refused.map(code -> messages.text(AssistantKeys.of(code)))
                .orElse(outcome.equals("ok") ? messages.text("assistant.done") : outcome);
        return ToolName.of(tool)
                .map(name -> cards.heading(name, outcome.equals("ok"), refused)
                        + refused.map(_ -> ". " + why).orElse("") + (booking.isEmpty() ? "" : " · " + booking))
                .orElse(why);
    }

    @Override
    public Optional<String> note(TranscriptLine line) {
        return switch (line.kind()) {
            case DOUBTED -> Optional.of(messages.text("assistant.doubted", line.fact("words").replace(" | ", ", ")));
            case SWITCHED -> Optional.of(messages.text("assistant.note.switched", tier(line.fact("from")),
                    tier(line.fact("to"))) + "\n" + problem(line));
            case ENDED -> ended(line);
            case AT_DESK -> atDesk(line);
            default -> Optional.empty();
        };
    }

    private String tier(String name) {
        return constant(Tier.class, name).map(texts::tier).orElse(name);
    }

    private String problem(TranscriptLine line) {
        return constant(ModelProblem.Kind.class, line.fact("problem"))
                .map(kind -> texts.problem(new ModelProblem(kind, "", line.fact("detail"), line.fact("request"))))
                .orElse(line.fact("problem"));
    }

    private Optional<String> ended(TranscriptLine line) {
        return switch (line.fact("end")) {
            case "stopped" -> Optional.of(messages.text("assistant.note.stopped"));
            case "cut" -> Optional.of(messages.text("assistant.note.limit"));
            case "out-of-budget" -> constant(TurnEnd.Budget.class, line.fact("budget"))
                    .map(budget -> messages.text(AssistantKeys.of(budget)));
            case "failed" -> Optional.of(problem(line));
            default -> Optional.empty();
        };
    }

    private Optional<String> atDesk(TranscriptLine line) {
        return switch (line.fact("done")) {
            case "sold" -> Optional.of(messages.text("assistant.desk.sold", line.fact("booking")));
            case "gone" -> Optional.of(messages.text("assistant.desk.gone"));
            case "prolonged" ->
                Optional.of(messages.text("assistant.done.held", time(Instant.parse(line.fact("until")))));
            case "earlier" -> Optional.of(messages.text("assistant.earlier",
                    outcome(line.fact("tool"), line.fact("outcome"), "")));
            default -> Optional.of(outcome(line.fact("tool"), line.fact("outcome"), line.fact("booking")));
        };
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst();
    }
}
