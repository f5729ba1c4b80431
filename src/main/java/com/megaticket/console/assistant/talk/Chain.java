package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who answers the next turn: the first of the tiers that is not out of order. One that failed is tried again after a minute; one that
 * failed for a setting not before the conversation begins anew. The last never fails. One conversation's. Safe on any thread.
 */
public final class Chain {
    static final Duration REST = Duration.ofSeconds(60);

    private final List<Link> links;
    private final Supplier<Instant> clock;
    private final Map<Tier, Instant> restsUntil = new HashMap<>();

    /** @param target absent for the guided mode */
    public record Link(Tier tier, Optional<ModelTarget> target, Responder responder) {}

    /** @param links best first; the last is the guided mode */
    public Chain(List<Link> links, Supplier<Instant> clock) {
        this.links = List.copyOf(links);
        this.clock = clock;
    }

    synchronized Link next() {
        Instant now = clock.get();
        return links.stream()
                .filter(l -> !restsUntil.getOrDefault(l.tier(), Instant.MIN).isAfter(now))
                .findFirst().orElseGet(links::getLast);
    }

    synchronized void failed(Tier tier, ModelProblem problem) {
        restsUntil.put(tier, problem.kind().isSetting() ? Instant.MAX : clock.get().plus(REST));
    }

    /** Of all models. */
    synchronized void unfit(ModelProblem problem) {
        links.stream().filter(l -> l.target().isPresent()).forEach(l -> failed(l.tier(), problem));
    }

    synchronized void worked(Tier tier) {
        restsUntil.remove(tier);
    }

    synchronized void told(CardNews news) {
        links.stream().map(Link::responder).distinct().forEach(r -> r.told(news));
    }

    synchronized void atDesk(DeskNews news) {
        links.stream().map(Link::responder).distinct().forEach(r -> r.atDesk(news));
    }

    synchronized void forgetLast() {
        links.stream().map(Link::responder).distinct().forEach(Responder::forgetLast);
    }

    synchronized void begin() {
        restsUntil.clear();
        links.stream().map(Link::responder).distinct().forEach(Responder::begin);
    }
}
