package com.megaticket.console.failover.room;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.Switch;
import java.util.function.Consumer;

/**
 * Port: moving the sale, as a screen drives it. Nothing here waits; any thread. One act at a time: while one is under way another is
 * not begun, which {@link Situation#activity} shows. What came of an act is in {@link Situation#told}.
 *
 * <p>Each act takes a {@link Consent}; it throws {@link IllegalArgumentException} where what was typed is not what its
 * {@link Demand} asks for, since a screen must not offer that.
 */
public interface SwitchRoom {
    /**
     * @param listener told at once and then of every change, one at a time, on any thread. Must not block
     */
    Following follow(Consumer<Situation> listener);

    /** Until it is closed; closing again changes nothing. */
    interface Following extends AutoCloseable {
        @Override
        void close();
    }

    /** Whether somebody looks: the tables are then read every few seconds, else once a minute. */
    void sight(boolean on);

    /** Reads now. */
    void look();

    /** Writes the first lease of the site: from then on the sale can be moved. Every window re-registers within seconds. */
    void first(Consent consent);

    /** Writes down that a switch begins. Nothing moves yet. */
    void begin(Switch.Kind kind, String to, Consent consent);

    /** A second person agrees, at another console; or, at the console that began it, nobody else can be reached. */
    void second(Consent consent);

    /** Plays the next step of the open switch, and then those that ask nothing of a person; stops where one does. */
    void play(Consent consent);

    /** Stops after the step that is being played; asked once more, in the middle of it, where it waits. */
    void pause();

    /** Goes on without the next step. */
    void force(Consent consent);

    /** The open switch leads nowhere. Where its old region is closed by now, the way back is begun at once. */
    void giveUp(Consent consent);

    /** Closes the old region of a switch that had to go on without that. */
    void closeOwed(Epoch epoch, Consent consent);

    /** The operator answers for the dark region for another while. */
    void answer(Consent consent);

    /** A supervisor gives their word that the region this console sees is still open, or takes it back. */
    void word(boolean stillOpen, Consent consent);
}
