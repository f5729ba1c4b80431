package com.megaticket.console.assistant.policy;

import com.megaticket.console.assistant.Tongue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A day people call by a name (data contract §7.4).
 *
 * @param names by language tag
 * @param words how people say it, lower case, in all languages
 */
public record Anniversary(Map<String, String> names, List<String> words, List<LocalDate> dates) {
    public Anniversary {
        names = Map.copyOf(names);
        words = List.copyOf(words);
        dates = dates.stream().sorted().toList();
    }

    public String name(Tongue tongue) {
        return names.getOrDefault(tongue.tag(), words.getFirst());
    }

    /** The first one not before today; empty beyond the years that are known. */
    public Optional<LocalDate> next(LocalDate today) {
        return dates.stream().filter(d -> !d.isBefore(today)).findFirst();
    }
}
