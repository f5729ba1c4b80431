package com.megaticket.console.recovery.signal;

import com.megaticket.console.shared.Moment;
import java.util.Map;

/** All that is known at a moment. */
public record Picture(Moment at, Map<Key<?>, Sighting<?>> sightings) {
    public Picture {
        sightings = Map.copyOf(sightings);
    }

    /** A signal nobody offers is off. */
    @SuppressWarnings("unchecked")
    public <T> Sighting<T> of(Key<T> key) {
        // Only Watch fills the map, each sighting under the key of its kind.
        return (Sighting<T>) sightings.getOrDefault(key, new Sighting.Off<>());
    }
}
