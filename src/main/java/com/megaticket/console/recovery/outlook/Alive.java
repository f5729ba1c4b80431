package com.megaticket.console.recovery.outlook;

import java.util.Collection;

/** What three witnesses come to. Votes are never averaged: a disagreement is a finding. */
public enum Alive {
    /** At least one says up, none says down. */
    UP,
    /** At least two say down, none says up. */
    DOWN,
    /** One says down, the others are blind. */
    SUSPECT, DISPUTED,
    /** Nobody can tell. Not seeing is no evidence. */
    BLIND;

    public static Alive of(Collection<Vote> votes) {
        long up = votes.stream().filter(Vote.UP::equals).count();
        long down = votes.stream().filter(Vote.DOWN::equals).count();
        if (down == 0) {
            return up > 0 ? UP : BLIND;
        }
        return up > 0 ? DISPUTED : down > 1 ? DOWN : SUSPECT;
    }
}
