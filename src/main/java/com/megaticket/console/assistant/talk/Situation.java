package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.tool.ResultJson;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.shared.Instants;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What changes from call to call: the time, and what is held. Told to a model after everything that can be cached. */
final class Situation {
    private static final DateTimeFormatter NOW = DateTimeFormatter
            .ofPattern("yyyy-MM-dd (EEEE) HH:mm 'KST'", Locale.KOREAN).withZone(Instants.KST);

    private final Map<String, Results.Held> holds = new LinkedHashMap<>();

    synchronized void settled(ToolAnswer answer) {
        if (answer instanceof ToolAnswer.Ok ok) {
            switch (ok.result()) {
                case Results.Held held -> holds.put(held.holdingId(), held);
                case Results.Released released -> holds.remove(released.holdingId());
                // A sale does not name its hold: this conversation has one at a time.
                case Results.Reserved _ -> holds.clear();
                case Results _ -> {
                }
            }
        }
    }

    synchronized void atDesk(DeskNews news) {
        switch (news) {
            case DeskNews.Prolonged(String id, Instant until) -> holds.computeIfPresent(id,
                    (_, h) -> new Results.Held(h.holdingId(), h.title(), h.date(), h.time(), until, h.seats(),
                            h.total()));
            case DeskNews.Sold sold -> holds.remove(sold.holdingId());
            case DeskNews.Gone gone -> holds.remove(gone.holdingId());
            case DeskNews.Settled found -> settled(found.answer());
            case DeskNews.Earlier _ -> {
            }
        }
    }

    synchronized void begin() {
        holds.clear();
    }

    synchronized String text(Instant now) {
        String held = holds.values().stream().filter(h -> h.expiresAt().isAfter(now))
                .map(h -> "Live hold %s: %s, until %s.".formatted(h.holdingId(),
                        h.seats().stream().map(s -> s.label(Tongue.KO))
                                .collect(Collectors.joining(", ")),
                        ResultJson.moment(h.expiresAt())))
                .collect(Collectors.joining(" "));
        return "[console] Now: " + NOW.format(now) + ". " + (held.isEmpty() ? "Nothing is held." : held);
    }
}
