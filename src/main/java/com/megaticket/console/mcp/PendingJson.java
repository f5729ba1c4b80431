package com.megaticket.console.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.Proposal;

/** What a program reads instead of a card: that nothing has happened, and what it can tell the clerk. */
final class PendingJson {
    private static final String NOTE = "Pending approval in the console. Nothing has happened, and nothing was sent there: "
            + "tell the clerk, who does it at the console. Do not ask again, do not say that it is done.";

    private PendingJson() {}

    /** A write that was looked at and fits. */
    static String of(Proposal proposal) {
        Card card = proposal.card();
        ObjectNode node = pending(true);
        ObjectNode told = node.putObject("proposal")
                .put("tool", card.tool().text())
                .put("title", card.title())
                .put("date", card.showing().dateText())
                .put("time", card.showing().timeText());
        ArrayNode seats = told.putArray("seats");
        card.seats().forEach(s -> seats.add(s.label(Tongue.KO)));
        told.put("total", card.total().won());
        ArrayNode unmet = told.putArray("notMet");
        card.checks().stream().filter(c -> !c.met()).forEach(c -> unmet.add(c.rule().name()));
        return node.toString();
    }

    /** A write that nobody here even looks at. */
    static String unseen() {
        return pending(false).toString();
    }

    private static ObjectNode pending(boolean success) {
        return JsonNodeFactory.instance.objectNode()
                .put("success", success)
                .put("status", "PENDING_APPROVAL")
                .put("note", NOTE);
    }
}
