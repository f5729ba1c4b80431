package com.megaticket.console.failover.estate;

import com.megaticket.console.failover.estate.Rounds.Look;
import com.megaticket.console.failover.estate.Servers.Health;
import com.megaticket.console.failover.estate.Servers.Scaled;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepOutcome.Reason;
import com.megaticket.console.failover.runbook.StepWork.Progress;
import com.megaticket.console.failover.runbook.Switch;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Servers of the region that opens: asked for, then waited for until they answer. */
final class ServerWork {
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final Duration HEALTH_BETWEEN = Duration.ofSeconds(5);

    private final Servers servers;
    private final Rounds rounds;

    ServerWork(Servers servers, Rounds rounds) {
        this.servers = servers;
        this.rounds = rounds;
    }

    StepOutcome scale(Switch run, Duration limit) {
        return rounds.until(limit, BETWEEN, () -> switch (servers.warm(run.to(), run.begunAt())) {
            case Scaled.Warm(String proof) -> new Look.Over(new StepOutcome.Done(proof));
            case Scaled.NothingToScale(String why) -> new Look.Over(new StepOutcome.Done(why));
            case Scaled.NotPermitted(String command) -> new Look.Over(new StepOutcome.ByHand(command));
            case Scaled.Lacking(String what) -> new Look.Again(new StepOutcome.NotYet(Reason.NOT_SEEN, what));
        });
    }

    StepOutcome healthy(String region, Duration limit, Consumer<Progress> told) {
        return rounds.until(limit, HEALTH_BETWEEN, () -> switch (servers.health(region)) {
            case Health.NoServers(String why) -> new Look.Over(new StepOutcome.Done(why));
            case Health.Counted counted -> {
                told.accept(new Progress(counted.healthy(), counted.wanted(), Optional.empty()));
                String words = counted.healthy() + " of " + counted.wanted() + " targets in " + region + " healthy";
                yield counted.isWhole()
                        ? new Look.Over(new StepOutcome.Done(words))
                        : new Look.Again(new StepOutcome.NotYet(Reason.NOT_HEALTHY,
                                words + ": " + String.join("; ", counted.unwell())));
            }
        });
    }
}
