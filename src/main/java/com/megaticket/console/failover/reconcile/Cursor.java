package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a run was left. Only showings that were clean are skipped when it goes on: what had findings is read again, since its acts
 * never go, and what was not compared too. What the streams told is kept, since they forget it after 24 hours.
 *
 * @param begun service time of the first look; what was clean then may have changed since, which the age tells
 */
public record Cursor(Instant begun, Set<Showing> clean, Map<Showing, List<Loss>> losses) {
    public Cursor {
        clean = Set.copyOf(clean);
        losses = Map.copyOf(losses);
    }

    public static Cursor start(Instant now) {
        return new Cursor(now, Set.of(), Map.of());
    }

    /** After a showing was looked at by itself. */
    public Cursor with(ShowingResult result) {
        var now = new HashSet<>(clean);
        if (result instanceof ShowingResult.Clean) {
            now.add(result.showing());
        } else {
            now.remove(result.showing());
        }
        return new Cursor(begun, now, losses);
    }

    /** A new run, which does not forget what the streams told. */
    public Cursor anew(Instant now) {
        return new Cursor(now, Set.of(), losses);
    }

    /** As text, to be kept on disk. It may hold what a row says of a customer. */
    public String text() {
        return CursorJson.text(this);
    }

    /** @throws IllegalArgumentException when the text is no cursor: begin anew then */
    public static Cursor parse(String text) {
        return CursorJson.parse(text);
    }
}
