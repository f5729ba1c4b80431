package com.megaticket.console.assistant.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a request is marked for caching: the one place that decides it. At most three of the four points a service allows, and what
 * stands later is never kept longer than what stands before it (otherwise the request is refused). What changes from call to call
 * ({@link ModelRequest#now}) stands after them all.
 */
public record CachePoints(Map<Place, Ttl> points) {
    public static final CachePoints NONE = new CachePoints(Map.of());

    public CachePoints {
        points = Map.copyOf(points);
    }

    /** In the order in which a service reads a request. */
    public enum Place {
        /** After the last tool. */
        TOOLS,
        /** After the system text. */
        SYSTEM,
        /** After the last block of the last message, results of tools included; beside them, never inside one. */
        MESSAGES
    }

    public enum Ttl {
        HOUR, FIVE_MINUTES
    }

    public Optional<Ttl> at(Place place) {
        return Optional.ofNullable(points.get(place));
    }

    /** @param prefix how long tools and system text are kept; empty = no caching at all */
    public static CachePoints of(ModelRequest request, Optional<Ttl> prefix) {
        ModelTraits traits = ModelTraits.of(request.target().modelId());
        if (prefix.isEmpty() || traits.minimumPrefix().isEmpty()) {
            return NONE;
        }
        Ttl stable = traits.hourTtl() ? prefix.get() : Ttl.FIVE_MINUTES;
        var points = new EnumMap<Place, Ttl>(Place.class);
        if (traits.cachesTools() && !request.tools().isEmpty()) {
            points.put(Place.TOOLS, stable);
        }
        if (!request.system().isBlank()) {
            points.put(Place.SYSTEM, stable);
        }
        if (!request.history().isEmpty()) {
            points.put(Place.MESSAGES, Ttl.FIVE_MINUTES);
        }
        return new CachePoints(points);
    }
}
