package com.megaticket.console.assistant.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A result as a model reads it: short, in Korean words and Korean time. What is not known is left out, so that it cannot be read as
 * zero.
 */
public final class ResultJson {
    private static final DateTimeFormatter HH_MM = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'KST'")
            .withZone(Instants.KST);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ResultJson() {}

    static ObjectNode of(ToolAnswer.Ok ok) {
        ObjectNode node = JSON.objectNode().put("success", true).put("asOf", MOMENT.format(ok.asOf()));
        node.setAll(members((Record) ok.result()));
        return node;
    }

    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    private static ObjectNode members(Record record) {
        ObjectNode node = JSON.objectNode();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Records.get(component, record);
            boolean absent = switch (value) {
                case Optional<?> optional -> optional.isEmpty();
                case Map<?, ?> map -> map.isEmpty();
                default -> false;
            };
            if (!absent) {
                node.set(component.getName(), node(value));
            }
        }
        return node;
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.<JsonNode>map(ResultJson::node).orElse(JSON.nullNode());
            case SeatLine seat -> JSON.textNode(seat.label(Tongue.KO));
            case SeatId seat -> JSON.textNode(seat.toString());
            case Money money -> JSON.numberNode(money.won());
            case Instant instant -> JSON.textNode(MOMENT.format(instant));
            case LocalTime time -> JSON.textNode(HH_MM.format(time));
            case Integer i -> JSON.numberNode(i);
            case Boolean b -> JSON.booleanNode(b);
            case Record record -> members(record);
            case Collection<?> all -> {
                ArrayNode array = JSON.arrayNode();
                all.forEach(v -> array.add(node(v)));
                yield array;
            }
            case Map<?, ?> map -> {
                ObjectNode object = JSON.objectNode();
                new TreeMap<>(map).forEach((k, v) -> object.set(k.toString(), node(v)));
                yield object;
            }
            default -> JSON.textNode(value.toString());
        };
    }
}
