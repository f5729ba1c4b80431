package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** The engine answered one of our own calls with an error. */
final class EngineRefusal extends IOException {
    private final String type;

    EngineRefusal(String operation, JsonNode answer) {
        super(operation + ": " + answer);
        String full = answer.path("__type").asText();
        this.type = full.substring(full.indexOf('#') + 1);
    }

    /** For example {@code ResourceInUseException}. */
    String type() {
        return type;
    }
}
