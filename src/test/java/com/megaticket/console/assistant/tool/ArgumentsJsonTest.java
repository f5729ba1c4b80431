package com.megaticket.console.assistant.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArgumentsJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void theSchemaNamesEveryMemberAndDescribesIt(ToolName tool) throws IOException {
        JsonNode schema = JSON.readTree(ArgumentsJson.schema(tool));
        assertThat(schema.path("type").asText()).isEqualTo("object");
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.path("properties").size()).isEqualTo(tool.arguments().getRecordComponents().length);
        schema.path("properties").forEach(p -> {
            assertThat(p.path("description").asText()).isNotBlank();
            assertThat(p.path("type").asText()).isIn("string", "integer", "boolean", "array");
        });
    }

    @Test
    void requiredAreThoseThatMayNotBeLeftOut() throws IOException {
        JsonNode schema = JSON.readTree(ArgumentsJson.schema(ToolName.GET_AVAILABLE_SEATS));
        var required = new ArrayList<String>();
        schema.path("required").forEach(r -> required.add(r.asText()));
        assertThat(required).containsExactly("performanceId", "scheduleId");
        assertThat(schema.path("properties").path("count").path("minimum").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        var hold = Arguments.HoldSeats.of("s-1", List.of("1층-B-1-7"));
        String json = ArgumentsJson.write(hold);
        assertThat(json).isEqualTo("{\"scheduleId\":\"s-1\",\"seatIds\":[\"1층-B-1-7\"]}");
        assertThat(ArgumentsJson.read(ToolName.HOLD_SEATS, json)).isEqualTo(new ArgumentsJson.Read.Fine(hold));
    }

    @Test
    void blankIsNoArguments() {
        assertThat(ArgumentsJson.read(ToolName.GET_MY_RESERVATIONS, ""))
                .isEqualTo(new ArgumentsJson.Read.Fine(new Arguments.GetMyReservations()));
    }
}
