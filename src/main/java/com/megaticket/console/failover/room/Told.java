package com.megaticket.console.failover.room;

import com.megaticket.console.failover.region.Lease;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.shared.Failure;
import java.time.Instant;
import java.util.Optional;

/** What came of the last act, until the next. */
public sealed interface Told {
    Instant at();

    record Done(Instant at, Activity.Act act) implements Told {}

    /** Played as far as it goes without a person; {@code over} = to the end. */
    record Played(Instant at, Step last, boolean over) implements Told {}

    record Stopped(Instant at, Step step, StepOutcome why) implements Told {}

    /** Another console went on with the switch: what it shows now is theirs. */
    record Overtaken(Instant at) implements Told {}

    /** It may have been done, and could not be written down: doing it again is harmless. */
    record NotKept(Instant at, Failure failure) implements Told {}

    /** Another operator's lease stands there. */
    record Refused(Instant at, Optional<Lease> found) implements Told {}

    record Failed(Instant at, Activity.Act act, Failure failure) implements Told {}
}
