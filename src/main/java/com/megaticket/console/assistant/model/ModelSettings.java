package com.megaticket.console.assistant.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which models are asked, and within which bounds. Plain configuration: {@code models.properties} beside this class, with lines of an
 * administrator's own on top.
 *
 * @param models {@code primary} and {@code fallback}, for one region with {@code .REGION} behind
 * @param maxTokens of one answer
 * @param cache how long tools and system text stay cached; empty = no caching
 * @param costCap US dollars a conversation may cost
 * @param metrics whether figures of each call are published
 * @param endOfLife part of a model id to the day it stopped to answer
 */
public record ModelSettings(
        Map<String, String> models, int maxTokens, Optional<CachePoints.Ttl> cache, BigDecimal costCap,
        boolean metrics, Map<String, LocalDate> endOfLife) {
    public ModelSettings {
        models = Map.copyOf(models);
        endOfLife = Map.copyOf(endOfLife);
    }

    /** What was read: always usable, with what is not right about it. */
    public record Read(ModelSettings settings, List<Warning> warnings) {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** Something an administrator should look at. */
    public sealed interface Warning {
        /** The model named here answers no more since that day. */
        record EndOfLife(String key, String modelId, LocalDate since) implements Warning {}

        /** Ignored: no setting has this name. */
        record UnknownKey(String key) implements Warning {}

        /** Ignored: this cannot be a value of the setting; the usual one counts. */
        record BadValue(String key, String value) implements Warning {}
    }

    /** Those that come with this program. */
    public static ModelSettings usual() {
        return read("").settings();
    }

    /** @param lines an administrator's own, in the form of {@code models.properties}; blank = none */
    public static Read read(String lines) {
        return new ModelSettingsText(lines).read();
    }

    public ModelTarget primary(String region) {
        return target("primary", region).orElseThrow();
    }

    /** Empty where an administrator wants none: {@code fallback =}. */
    public Optional<ModelTarget> fallback(String region) {
        return target("fallback", region);
    }

    private Optional<ModelTarget> target(String name, String region) {
        String id = models.getOrDefault(name + "." + region, models.getOrDefault(name, ""));
        return id.isBlank() ? Optional.empty() : Optional.of(new ModelTarget(id, region));
    }

    Optional<LocalDate> endOfLife(String modelId) {
        return endOfLife.entrySet().stream().filter(e -> modelId.contains(e.getKey())).map(Map.Entry::getValue)
                .findAny();
    }
}
