package com.megaticket.console.aws.failover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.aws.estate.Wire;
import com.megaticket.console.aws.estate.Wire.Asked;
import com.megaticket.console.aws.estate.Wire.Reply;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One table on the wire that keeps a policy as DynamoDB does: with revisions, and none at all as a case of its own. */
final class PolicyTable {
    static final String ARN = "arn:aws:dynamodb:ap-northeast-2:123456789012:table/KDT-Msp4-PLDR-reservations";
    private static final ObjectMapper JSON = new ObjectMapper();

    Optional<String> policy = Optional.empty();
    /** Calls that this login may not make. */
    final Set<String> denied = new HashSet<>();
    /** So many changes are refused, as within 15 s of another. */
    int busy;
    /** Somebody else's change comes between reading and writing. */
    Optional<String> meanwhile = Optional.empty();
    private int revision;

    PolicyTable on(Wire wire) {
        wire.answer("dynamodb DescribeTable", Reply.json("{\"Table\":{\"TableName\":\"t\",\"TableArn\":\"" + ARN
                + "\"}}"));
        wire.by("dynamodb GetResourcePolicy", asked -> denied(asked).orElseGet(() -> {
            Reply found = policy.map(p -> Reply.json(JSON.createObjectNode().put("Policy", p)
                    .put("RevisionId", revision()).toString())).orElseGet(PolicyTable::none);
            meanwhile.ifPresent(this::set);
            meanwhile = Optional.empty();
            return found;
        }));
        wire.by("dynamodb PutResourcePolicy", asked -> change(asked, Optional.of(read(asked).path("Policy").asText())));
        wire.by("dynamodb DeleteResourcePolicy", asked -> change(asked, Optional.empty()));
        return this;
    }

    void set(String text) {
        policy = Optional.of(text);
        revision++;
    }

    private String revision() {
        return policy.isPresent() ? "rev-" + revision : "NO_POLICY";
    }

    private Reply change(Asked asked, Optional<String> next) {
        Optional<Reply> no = denied(asked);
        if (no.isPresent()) {
            return no.get();
        }
        if (busy-- > 0) {
            return error("ResourceInUseException", "the last change is still being carried out");
        }
        if (!read(asked).path("ExpectedRevisionId").asText().equals(revision())) {
            return error("PolicyNotFoundException", "another revision");
        }
        policy = next;
        revision++;
        return Reply.json("{\"RevisionId\":\"rev-" + revision + "\"}");
    }

    private Optional<Reply> denied(Asked asked) {
        return denied.contains(asked.operation())
                ? Optional.of(error("AccessDeniedException",
                        "User: arn:aws:iam::123456789012:user/kim is not authorized to perform: dynamodb:"
                                + asked.operation()))
                : Optional.empty();
    }

    private static Reply none() {
        return error("PolicyNotFoundException", "none");
    }

    static Reply error(String type, String message) {
        return Reply.json("{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"" + message
                + "\"}").status(400);
    }

    static JsonNode read(Asked asked) {
        return json(asked.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
