package com.megaticket.console.failover.room;

/**
 * What a person gave with an act.
 *
 * @param who their name
 * @param typed in answer to the {@link Demand}; empty where none was made
 * @param why in their words
 */
public record Consent(String who, String typed, String why) {
    public Consent {
        who = who.strip();
        why = why.strip();
        if (who.isEmpty()) {
            throw new IllegalArgumentException("an act without a name");
        }
    }
}
