package com.megaticket.console.assistant.tool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.assistant.Redaction;
import com.megaticket.console.assistant.Tongue;
import java.util.function.Function;

/**
 * Answers as a model reads them (data contract §7.2): {@code success} always, {@code errorCode} and a Korean {@code message} on failure.
 * What tells who someone is does not leave: not even where somebody typed it into a description.
 */
public final class AnswerJson {
    private final Function<ErrorCode, String> messages;

    /** @param messages Korean, says what to do next */
    public AnswerJson(Function<ErrorCode, String> messages) {
        this.messages = messages;
    }

    /** An object, never blank. */
    public String json(ToolAnswer answer) {
        return Redaction.of(plain(answer));
    }

    private String plain(ToolAnswer answer) {
        return switch (answer) {
            case ToolAnswer.Ok ok -> ResultJson.of(ok).toString();
            case ToolAnswer.Refused refused -> refused(refused).toString();
            case ToolAnswer.Pending(Proposal proposal) -> JsonNodeFactory.instance.objectNode()
                    .put("success", true)
                    .put("status", "PENDING_APPROVAL")
                    .put("note",
                            "Nothing has happened yet. The person at the console sees a card and decides; do not ask again, "
                                    + "do not say that it is done.")
                    .put("expires", ResultJson.moment(proposal.expiresAt()))
                    .put("total", proposal.card().total().won())
                    .toString();
        };
    }

    private ObjectNode refused(ToolAnswer.Refused refused) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("success", false)
                .put("errorCode", refused.code().name())
                .put("message", messages.apply(refused.code()));
        if (!refused.facts().isEmpty()) {
            ArrayNode facts = node.putArray("facts");
            refused.facts().forEach(facts::add);
        }
        if (!refused.seats().isEmpty()) {
            ArrayNode seats = node.putArray("seats");
            refused.seats().forEach(s -> seats.add(s.label(Tongue.KO)));
        }
        return node;
    }
}
