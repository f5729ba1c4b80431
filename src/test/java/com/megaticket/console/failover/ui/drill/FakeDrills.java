package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.DrillRoom;
import com.megaticket.console.failover.drill.DrillState;
import com.megaticket.console.failover.drill.Exercise;
import com.megaticket.console.failover.drill.RunsToShow;
import com.megaticket.console.failover.drill.Script;
import com.megaticket.console.failover.drill.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A room that tells what a test says, and writes down what it is asked. */
final class FakeDrills implements DrillRoom {
    final List<String> asked = new ArrayList<>();
    private final List<Consumer<DrillState>> followers = new ArrayList<>();
    private Optional<DrillState> state = Optional.empty();

    void tell(DrillState next) {
        state = Optional.of(next);
        followers.forEach(f -> f.accept(next));
    }

    int followers() {
        return followers.size();
    }

    @Override
    public Following follow(Consumer<DrillState> listener) {
        followers.add(listener);
        state.ifPresent(listener);
        return () -> followers.remove(listener);
    }

    @Override
    public Script script(Exercise exercise) {
        return new Scripts(RunsToShow.SEOUL, RunsToShow.TOKYO).of(exercise);
    }

    @Override
    public void start(Exercise exercise, String who) {
        asked.add("start " + exercise + " by " + who);
    }

    @Override
    public void inject() {
        asked.add("inject");
    }

    @Override
    public void injectedByHand(String experiment) {
        asked.add("by hand " + experiment);
    }

    @Override
    public void heal() {
        asked.add("heal");
    }

    @Override
    public void hint() {
        asked.add("hint");
    }

    @Override
    public void abort() {
        asked.add("abort");
    }

    @Override
    public void settle() {
        asked.add("settle");
    }
}
