package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.region.Lease;
import com.megaticket.console.failover.region.Ruling;
import com.megaticket.console.failover.room.Activity;
import com.megaticket.console.failover.room.Demand;
import com.megaticket.console.failover.room.Precondition;
import com.megaticket.console.failover.room.Surroundings;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.Switch;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Keys of texts that hang on an enum: one text for each value, in every language. */
public final class MoveKeys {
    private MoveKeys() {}

    static String name(Step step) {
        return of("step", step);
    }

    /** What it does. */
    static String does(Step step) {
        return of("does", step);
    }

    /** What is called for it; technical, the same in every language but for a few words. */
    static String calls(Step step) {
        return of("calls", step);
    }

    /** What going on without it means. */
    static String without(Step step) {
        return of("without", step);
    }

    static String of(Precondition.Need need) {
        return of("need", need);
    }

    static String of(Switch.Kind kind) {
        return of("kind", kind);
    }

    /** What that kind is for. */
    static String about(Switch.Kind kind) {
        return of("about", kind);
    }

    static String of(Switch.State state) {
        return of("state", state);
    }

    static String of(Ruling.Why why) {
        return of("shut", why);
    }

    static String of(Lease.State state) {
        return of("lease", state);
    }

    static String of(StepOutcome.Reason reason) {
        return of("reason", reason);
    }

    static String of(Demand.Kind kind) {
        return of("demand", kind);
    }

    static String of(Intent intent) {
        return of("intent", intent);
    }

    /** What comes of it. */
    static String means(Intent intent) {
        return of("means", intent);
    }

    static String of(Activity.Act act) {
        return of("act", act);
    }

    static String of(Surroundings.Advice advice) {
        return of("advice", advice);
    }

    /** All of them, for the test of the bundles. */
    public static Stream<String> all() {
        return Stream.of(
                of("step", Step.values()), of("does", Step.values()), of("calls", Step.values()),
                of("without", Arrays.stream(Step.values()).filter(s -> s.force() != Step.Force.NEVER)
                        .toArray(Step[]::new)),
                of("need", Precondition.Need.values()), of("kind", Switch.Kind.values()),
                of("about", Switch.Kind.values()), of("state", Switch.State.values()), of("shut", Ruling.Why.values()),
                of("lease", Lease.State.values()), of("reason", StepOutcome.Reason.values()),
                of("demand", Demand.Kind.values()), of("intent", Intent.values()), of("means", Intent.values()),
                of("act", Activity.Act.values()), of("advice", Surroundings.Advice.values())).flatMap(s -> s);
    }

    private static Stream<String> of(String family, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> of(family, value));
    }

    private static String of(String family, Enum<?> value) {
        return "failover." + family + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
