package com.megaticket.console.assistant.tool;

import com.megaticket.console.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The gate before every write of a conversation. A proposal waits here; a person's approval is a token that is bound to the hash of
 * the proposal's arguments, runs out with it, and opens the gate once. Safe on any thread.
 */
public final class Approvals {
    /** A card is answered while its customer stands there. */
    static final Duration WAITS = Duration.ofMinutes(2);

    private final Supplier<Instant> clock;
    private final Ids ids;
    private final Map<String, Proposal> open = new LinkedHashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    Approvals(Supplier<Instant> clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    synchronized Proposal propose(Arguments arguments, Card card) {
        ToolName tool = ToolName.of(arguments);
        String json = ArgumentsJson.write(arguments);
        Instant now = clock.get();
        Instant end = now.plus(WAITS);
        var proposal = new Proposal(ids.uuid(), tool, json, hash(tool, json), card,
                card.endsAt().filter(e -> e.isAfter(now) && e.isBefore(end)).orElse(end));
        open.put(proposal.id(), proposal);
        return proposal;
    }

    /** Cards that still wait, oldest first. */
    public synchronized List<Proposal> open() {
        Instant now = clock.get();
        return open.values().stream().filter(p -> now.isBefore(p.expiresAt())).toList();
    }

    /** Cards whose time ran out, which now wait no longer. */
    public synchronized List<Proposal> takeExpired() {
        Instant now = clock.get();
        List<Proposal> over = open.values().stream().filter(p -> !now.isBefore(p.expiresAt())).toList();
        over.forEach(p -> open.remove(p.id()));
        return over;
    }

    /** A person says yes. Empty when the card is no longer open. Called by the window's conversation only. */
    public synchronized Optional<Approval> approve(String proposalId) {
        Proposal proposal = open.get(proposalId);
        if (proposal == null || !clock.get().isBefore(proposal.expiresAt())) {
            return Optional.empty();
        }
        open.remove(proposalId);
        String token = ids.uuid();
        tokens.put(token, proposal.hash());
        return Optional.of(new Approval(token, proposal));
    }

    /** A person says no, or the conversation moves on. */
    public synchronized Optional<Proposal> deny(String proposalId) {
        return Optional.ofNullable(open.remove(proposalId));
    }

    /** Whether the token was given for exactly this and not yet used; it is used up by asking. */
    synchronized boolean spend(Approval approval, String hash) {
        return hash.equals(tokens.remove(approval.token()));
    }

    static String hash(ToolName tool, String json) {
        try {
            byte[] text = (tool.text() + "\n" + json).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
