package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.audit.Plan.Way;
import com.megaticket.console.failover.reconcile.Claim;
import com.megaticket.console.failover.reconcile.Finding;
import com.megaticket.console.failover.reconcile.Proposals;
import com.megaticket.console.failover.reconcile.Remedy;
import com.megaticket.console.failover.reconcile.Seating;
import com.megaticket.console.failover.reconcile.ShowingResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways to settle each finding of a showing. */
final class Plans {
    private final Proposals proposals;

    private Plans(Proposals proposals) {
        this.proposals = proposals;
    }

    /** @param places empty where the hall cannot be read: nobody can be seated anew then */
    static List<Case> of(ShowingResult.Found found, List<Seating.Place> places) {
        var plans = new Plans(new Proposals(found, places));
        // What is proposed first takes its free seats before what is only another way.
        Map<Finding, List<Remedy>> proposed = new HashMap<>();
        found.findings().forEach(f -> proposed.put(f, plans.proposals.of(f)));
        return found.findings().stream()
                .map(f -> new Case(f, plans.all(f, Optional.ofNullable(proposed.get(f)).orElse(List.of())))).toList();
    }

    private List<Plan> all(Finding finding, List<Remedy> proposed) {
        var plans = new ArrayList<Plan>();
        switch (finding) {
            case Finding.SoldTwice twice -> twice(twice, proposed, plans);
            case Finding.SaleLost lost -> {
                plans.add(plan(proposed));
                Remedy.Tell tell = new Remedy.Tell(lost.claims());
                plans.add(plans.getFirst().way() == Way.REFUND
                        ? new Plan(Way.RESTORE,
                                List.of(Proposals.restore(lost.claim(), lost.seats(), lost.rows()), tell))
                        : new Plan(Way.REFUND, List.of(proposals.refund(lost.claim(), lost.seats()), tell)));
            }
            case Finding.IncompleteParty _,Finding.HoldOverSale _,Finding.Stranded _,Finding.NoAct _,Finding.NoMoney _,Finding.MoneyWithoutSeats _,Finding.Unreadable _ ->
                proposed.stream().filter(r -> !(r instanceof Remedy.LookAgain)).forEach(r -> plans.add(
                        plan(List.of(r))));
        }
        var look = new Plan(Way.LOOK, List.of(new Remedy.LookAgain()));
        if (!proposed.isEmpty() && proposed.getFirst() instanceof Remedy.LookAgain) {
            plans.addFirst(look);
        } else {
            plans.add(look);
        }
        plans.add(new Plan(Way.LEAVE, List.of(new Remedy.Leave(""))));
        return plans;
    }

    private void twice(Finding.SoldTwice twice, List<Remedy> proposed, List<Plan> plans) {
        Claim stands = Proposals.stands(twice);
        List<Claim> others = twice.claims().stream().filter(c -> !c.booking().equals(stands.booking())).toList();
        plans.add(plan(proposed));
        others.forEach(c -> plans.add(plan(proposals.keeping(twice, c))));
        var all = new ArrayList<Claim>(List.of(stands));
        all.addAll(others);
        all.stream().map(c -> plan(proposals.refunding(twice, c))).filter(p -> !plans.contains(p)).forEach(plans::add);
    }

    private static Plan plan(List<Remedy> remedies) {
        return new Plan(way(remedies), remedies);
    }

    private static Way way(List<Remedy> remedies) {
        return switch (remedies.getFirst()) {
            case Remedy.Keep _ ->
                remedies.stream().anyMatch(r -> r instanceof Remedy.Reseat) ? Way.KEEP_AND_MOVE : Way.KEEP_AND_REFUND;
            case Remedy.Restore _ -> Way.RESTORE;
            case Remedy.Refund _,Remedy.Reseat _ -> Way.REFUND;
            case Remedy.Repay _ -> Way.REPAY;
            case Remedy.Tell _ -> Way.TELL;
            case Remedy.Leave _ -> Way.LEAVE;
            case Remedy.LookAgain _ -> Way.LOOK;
        };
    }
}
