package com.megaticket.console.assistant.guided;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.assistant.tool.Arguments;
import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Arguments as a caller writes them; what is left out is not in the text. */
final class CallJson {
    private static final DateTimeFormatter HH_MM = DateTimeFormatter.ofPattern("HH:mm");

    private CallJson() {}

    static String of(Arguments arguments) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (RecordComponent part : arguments.getClass().getRecordComponents()) {
            try {
                Object value = part.getAccessor().invoke(arguments);
                put(json, part.getName(), value instanceof Optional<?> optional ? optional.orElse(null) : value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a public record can be read", e);
            }
        }
        return json.toString();
    }

    private static void put(ObjectNode json, String name, @org.jspecify.annotations.Nullable Object value) {
        switch (value) {
            case null -> {
                // Left out.
            }
            case Boolean flag -> json.put(name, flag);
            case Integer number -> json.put(name, number);
            case Long number -> json.put(name, number);
            case LocalTime time -> json.put(name, HH_MM.format(time));
            case List<?> list -> {
                var array = json.putArray(name);
                list.forEach(each -> array.add(each.toString()));
            }
            default -> json.put(name, value.toString());
        }
    }
}
