package com.megaticket.console.ui.fx;

/** Work that has no answer yet. {@code name} as given to {@link Work}. Compared by identity. */
public final class Underway {
    private final String name;
    private final Runnable giveUp;
    private final boolean canBeGivenUp;

    Underway(String name, Runnable giveUp, boolean canBeGivenUp) {
        this.name = name;
        this.giveUp = giveUp;
        this.canBeGivenUp = canBeGivenUp;
    }

    public String name() {
        return name;
    }

    /** Only what reads: an act that was sent must be heard to its end. */
    public boolean canBeGivenUp() {
        return canBeGivenUp;
    }

    /** Ends it; its receiver is told that it was given up. FX thread. */
    public void giveUp() {
        giveUp.run();
    }
}
