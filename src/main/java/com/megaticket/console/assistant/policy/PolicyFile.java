package com.megaticket.console.assistant.policy;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;

/** The page as it lies beside the program: a part missing or unknown in it is a mistake of the build. */
final class PolicyFile {
    private static final String FILE = "/com/megaticket/console/assistant/policy.json";

    private PolicyFile() {}

    static Policy read() {
        var times = new SimpleModule()
                .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(LocalTime.class, new Text<>(LocalTime.class, LocalTime::parse));
        JsonMapper mapper = JsonMapper.builder()
                .addModule(times)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        try (InputStream in = Objects.requireNonNull(PolicyFile.class.getResourceAsStream(FILE), FILE)) {
            return mapper.readValue(in, Policy.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static final class Text<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return parse.apply(value);
        }
    }
}
