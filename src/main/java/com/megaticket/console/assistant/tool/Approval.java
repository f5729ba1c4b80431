package com.megaticket.console.assistant.tool;

/** A person's leave to do exactly one thing once: the token is made for this hash and used up by it. Made by {@link Approvals} only. */
public final class Approval {
    private final String token;
    private final Proposal proposal;

    Approval(String token, Proposal proposal) {
        this.token = token;
        this.proposal = proposal;
    }

    String token() {
        return token;
    }

    public Proposal proposal() {
        return proposal;
    }
}
