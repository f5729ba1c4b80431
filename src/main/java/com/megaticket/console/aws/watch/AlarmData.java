package com.megaticket.console.aws.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Reads {@code StateReasonData}, which follows no contract: the newest point an alarm was judged by. CloudWatch writes it when the
 * state changes and not again, so after a while it no longer tells how old the data under the alarm is.
 */
final class AlarmData {
    static final Duration TELLS = Duration.ofMinutes(15);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private AlarmData() {}

    static Optional<Instant> newest(String json, Instant now) {
        if (json.isBlank()) {
            return Optional.empty();
        }
        try {
            JsonNode data = new ObjectMapper().readTree(json);
            Optional<Instant> judged = time(data.path("queryDate").asText());
            if (judged.isEmpty() || Duration.between(judged.get(), now).compareTo(TELLS) > 0) {
                return Optional.empty();
            }
            return data.path("evaluatedDatapoints").valueStream().filter(p -> p.has("value"))
                    .flatMap(p -> time(p.path("timestamp").asText()).stream())
                    .max(Instant::compareTo);
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, TIME).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
