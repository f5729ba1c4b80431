package com.megaticket.console.failover.drill;

import java.util.function.Consumer;

/** Port: exercises as a screen drives them. Nothing here waits; any thread. What came of an act is in the {@link DrillState}. */
public interface DrillRoom {
    /** @param listener told at once and then of every change, on any thread. Must not block */
    Following follow(Consumer<DrillState> listener);

    /** Until it is closed; closing again changes nothing. */
    interface Following extends AutoCloseable {
        @Override
        void close();
    }

    Script script(Exercise exercise);

    /** @param who leads it */
    void start(Exercise exercise, String who);

    /** Makes the fault of a drill; in live mode it starts the experiment. */
    void inject();

    /** @param experiment that stands for this drill, or for the one that was left: started by somebody else, or its id was lost */
    void injectedByHand(String experiment);

    /** Takes every fault of the exercise off. It goes on. */
    void heal();

    /** The next thing to do is told, and that it was asked for is kept. */
    void hint();

    /** Takes every fault off and ends it. */
    void abort();

    /** Takes off what an exercise left that this console died in. */
    void settle();
}
