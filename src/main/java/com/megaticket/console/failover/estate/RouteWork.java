package com.megaticket.console.failover.estate;

import com.megaticket.console.failover.estate.Rounds.Look;
import com.megaticket.console.failover.estate.Route.Leads;
import com.megaticket.console.failover.estate.Route.Said;
import com.megaticket.console.failover.estate.Route.Turned;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The web shop's address: turned, then followed until the name servers answer with the new region. */
final class RouteWork {
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final Route route;
    private final Rounds rounds;

    RouteWork(Route route, Rounds rounds) {
        this.route = route;
        this.rounds = rounds;
    }

    /** Turned even where the name leads there already: it may do so only as long as the other region is down. */
    StepOutcome turn(String region, Duration limit, Consumer<Progress> told) {
        return switch (route.turn(region)) {
            case Turned.NoAddress(String why) -> new StepOutcome.Done(why);
            case Turned.NotPermitted(String command) -> new StepOutcome.ByHand(command);
            case Turned.Stands(String proof) -> follow(region, proof, limit, told);
        };
    }

    private StepOutcome follow(String region, String proof, Duration limit, Consumer<Progress> told) {
        return rounds.until(limit, BETWEEN, () -> {
            Leads leads = route.leads();
            told.accept(new Progress(leads.to(region), leads.said().size(), Optional.empty()));
            String words = proof + "; " + words(leads);
            return leads.isSettledOn(region)
                    ? new Look.Over(new StepOutcome.Done(words))
                    : new Look.Again(new StepOutcome.NotYet(StepOutcome.Reason.NOT_SEEN, words));
        });
    }

    private static String words(Leads leads) {
        return leads.name() + ": " + leads.said().stream().map(RouteWork::words).collect(Collectors.joining(", "));
    }

    private static String words(Said said) {
        return said.server() + " " + said.region().orElse("cannot be told") + " (" + said.words() + ")";
    }
}
