package com.megaticket.console.assistant.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How one kind of argument is read, written and described. */
record ArgumentType(Class<?> element, boolean list, boolean optional, Optional<About> about) {
    private static final DateTimeFormatter HH_MM = DateTimeFormatter.ofPattern("HH:mm");

    static ArgumentType of(RecordComponent component) {
        return new ArgumentType(ArgumentsJson.element(component.getGenericType()),
                component.getType() == List.class, component.getType() == Optional.class,
                Optional.ofNullable(component.getAnnotation(About.class)));
    }

    /** Empty when the JSON is of another type. */
    Optional<Object> read(JsonNode node) {
        if (list) {
            var all = new ArrayList<Object>();
            if (!node.isArray()) {
                return Optional.empty();
            }
            for (JsonNode each : node) {
                Optional<Object> value = one(each);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                all.add(value.get());
            }
            return Optional.of(List.copyOf(all));
        }
        return one(node);
    }

    private Optional<Object> one(JsonNode node) {
        if (element == Boolean.class) {
            return node.isBoolean() ? Optional.of(node.asBoolean()) : Optional.empty();
        }
        if (element == Integer.class) {
            return node.canConvertToExactIntegral() && node.canConvertToInt() && node.isNumber()
                    ? Optional.of(node.asInt())
                    : Optional.empty();
        }
        if (element == Long.class) {
            return node.canConvertToExactIntegral() && node.canConvertToLong() && node.isNumber()
                    ? Optional.of(node.asLong())
                    : Optional.empty();
        }
        if (!node.isTextual()) {
            return Optional.empty();
        }
        try {
            if (element == LocalDate.class) {
                return Optional.of(LocalDate.parse(node.asText()));
            }
            return Optional.of(element == LocalTime.class ? LocalTime.parse(node.asText(), HH_MM) : node.asText());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static JsonNode write(Object value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (value) {
            case Boolean b -> json.booleanNode(b);
            case Integer i -> json.numberNode(i);
            case Long l -> json.numberNode(l);
            case LocalTime t -> json.textNode(HH_MM.format(t));
            case List<?> all -> json.arrayNode().addAll(all.stream().map(ArgumentType::write).toList());
            default -> json.textNode(value.toString());
        };
    }

    /** What is wrong with a value's size; empty = nothing. */
    Optional<String> outOfRange(Object value) {
        long size = switch (value) {
            case List<?> all -> all.size();
            case Number n -> n.longValue();
            default -> 0;
        };
        boolean measured = value instanceof List || value instanceof Number;
        return about.filter(a -> measured && (size < a.min() || size > a.max()))
                .map(a -> "must be %s%s%s".formatted(value instanceof List ? "a list of " : "",
                        a.max() == Integer.MAX_VALUE ? "at least " + a.min() : a.min() + " to " + a.max(),
                        value instanceof List ? " entries" : ""));
    }

    String words() {
        String one = switch (jsonType()) {
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            default -> element == LocalDate.class
                    ? "a date YYYY-MM-DD"
                    : element == LocalTime.class ? "a time HH:MM" : "a text";
        };
        return list ? "a list, each " + one : one;
    }

    private String jsonType() {
        return element == Boolean.class
                ? "boolean"
                : Number.class.isAssignableFrom(element) ? "integer" : "string";
    }

    ObjectNode schema(ObjectNode into) {
        ObjectNode one = list ? into.put("type", "array").putObject("items") : into;
        one.put("type", jsonType());
        if (element == LocalDate.class) {
            one.put("format", "date");
        }
        if (element == LocalTime.class) {
            one.put("pattern", "^[0-2][0-9]:[0-5][0-9]$");
        }
        about.ifPresent(a -> {
            into.put("description", a.value());
            bound(into, list ? "minItems" : "minimum", a.min(), Integer.MIN_VALUE);
            bound(into, list ? "maxItems" : "maximum", a.max(), Integer.MAX_VALUE);
        });
        return into;
    }

    private static void bound(ObjectNode into, String name, int value, int none) {
        if (value != none) {
            into.put(name, value);
        }
    }

    static String joined(List<String> complaints) {
        return complaints.stream().collect(Collectors.joining("; "));
    }
}
