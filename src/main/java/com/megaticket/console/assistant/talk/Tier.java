package com.megaticket.console.assistant.talk;

/** Who answers. Said on every bubble. */
public enum Tier {
    PRIMARY, FALLBACK,
    /** Rules, no AI. */
    GUIDED
}
