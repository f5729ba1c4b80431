package com.megaticket.console.assistant.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON to arguments and back, and the schema of either, all from the one record of a tool. Members that the record does not have
 * are left out: they mean nothing.
 */
public final class ArgumentsJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ArgumentsJson() {}

    /** What reading came to. */
    sealed interface Read {
        record Fine(Arguments arguments) implements Read {}

        /** @param complaints one for each member that is wrong, naming it */
        record Wrong(List<String> complaints) implements Read {
            public Wrong {
                complaints = List.copyOf(complaints);
            }
        }
    }

    /** @param json blank = no arguments */
    static Read read(ToolName tool, String json) {
        JsonNode node;
        try {
            node = json.isBlank() ? JSON.createObjectNode() : JSON.readTree(json);
        } catch (JsonProcessingException _) {
            return new Read.Wrong(List.of("the arguments are not JSON"));
        }
        if (!node.isObject()) {
            return new Read.Wrong(List.of("the arguments are not a JSON object"));
        }
        var complaints = new ArrayList<String>();
        RecordComponent[] components = tool.arguments().getRecordComponents();
        @Nullable
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i], node.path(components[i].getName()), complaints);
        }
        return complaints.isEmpty()
                ? new Read.Fine((Arguments) Records.make(tool.arguments(), values))
                : new Read.Wrong(complaints);
    }

    private static @Nullable Object value(RecordComponent component, JsonNode node, List<String> complaints) {
        ArgumentType type = ArgumentType.of(component);
        boolean absent = node.isMissingNode() || node.isNull() || (node.isTextual() && node.asText().isBlank());
        if (absent) {
            if (!type.optional()) {
                complaints.add(component.getName() + " is missing");
            }
            return Optional.empty();
        }
        Optional<Object> value = type.read(node);
        if (value.isEmpty()) {
            complaints.add(component.getName() + " must be " + type.words());
            return Optional.empty();
        }
        type.outOfRange(value.get()).ifPresent(c -> complaints.add(component.getName() + " " + c));
        return type.optional() ? value : value.get();
    }

    /** Canonical: members in the record's order, absent ones left out, no white space. Equal arguments have equal texts. */
    public static String write(Arguments arguments) {
        ObjectNode node = JSON.createObjectNode();
        for (RecordComponent component : arguments.getClass().getRecordComponents()) {
            Object value = Records.get(component, arguments);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(v -> node.set(component.getName(), ArgumentType.write(v)));
            } else {
                node.set(component.getName(), ArgumentType.write(value));
            }
        }
        return node.toString();
    }

    /** JSON schema (2020-12 vocabulary) of a tool's arguments. */
    public static String schema(ToolName tool) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode members = schema.putObject("properties");
        var required = new ArrayList<String>();
        for (RecordComponent component : tool.arguments().getRecordComponents()) {
            ArgumentType type = ArgumentType.of(component);
            members.set(component.getName(), type.schema(JSON.createObjectNode()));
            if (!type.optional()) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        return schema.put("additionalProperties", false).toString();
    }

    /** The type inside an {@code Optional} or {@code List}, else the type itself. */
    static Class<?> element(Type type) {
        return type instanceof ParameterizedType generic
                ? element(generic.getActualTypeArguments()[0])
                : (Class<?>) type;
    }
}
