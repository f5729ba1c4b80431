package com.megaticket.console.recovery.watch;

/** How often the sources are asked. */
public enum Tempo {
    CALM,
    /** Something is abnormal. */
    ALERT,
    /** A switch is being made. */
    DRAIN
}
