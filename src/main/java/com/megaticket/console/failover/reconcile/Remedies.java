package com.megaticket.console.failover.reconcile;

import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Carries out what a person confirmed, and journals it twice: when it begins and what it came to, so that a console that dies in
 * between leaves a trace. Blocking.
 */
public final class Remedies {
    private final Amends amends;
    private final Seating seating;
    private final Consumer<Action> journal;

    /** @param journal takes what was done; may block for the disk */
    public Remedies(Amends amends, Seating seating, Consumer<Action> journal) {
        this.amends = amends;
        this.seating = seating;
        this.journal = journal;
    }

    /**
     * @param who confirmed it
     * @return what became of the seats; telling people and paying back are theirs to do, and are done once journalled
     */
    public Amends.Amended carryOut(Finding finding, Remedy remedy, String who) {
        journal.accept(action(finding, remedy, who, "begun"));
        Amends.Amended amended;
        try {
            amended = amend(finding.showing(), remedy);
        } catch (Fault fault) {
            amended = new Amends.Amended.Failed(fault.failure());
        }
        journal.accept(action(finding, remedy, who, word(amended)));
        return amended;
    }

    private Amends.Amended amend(Showing showing, Remedy remedy) {
        return switch (remedy) {
            case Remedy.Keep keep when keep.restore().isEmpty() -> new Amends.Amended.Done("");
            case Remedy.Keep keep ->
                amends.restore(showing, keep.claim(), places(showing, keep.restore()), keep.over());
            case Remedy.Restore restore ->
                amends.restore(showing, restore.claim(), places(showing, restore.seats()), restore.over());
            case Remedy.Reseat reseat ->
                amends.reseat(showing, reseat.claim(), reseat.from(), places(showing, reseat.to()));
            case Remedy.Refund refund -> amends.giveUp(showing, refund.claim(), refund.seats());
            case Remedy.Repay _,Remedy.Tell _,Remedy.Leave _,Remedy.LookAgain _ -> new Amends.Amended.Done("");
        };
    }

    private List<Seating.Place> places(Showing showing, List<SeatId> seats) {
        List<Seating.Place> places = new Reseating(seating.places(showing)).of(seats);
        if (places.size() < seats.size()) {
            throw new Fault(new com.megaticket.console.shared.Failure.Invalid(
                    "the hall of " + showing.key() + " lacks some of " + text(seats), ""));
        }
        return places;
    }

    private static Action action(Finding finding, Remedy remedy, String who, String outcome) {
        var details = new TreeMap<String, String>();
        details.put("finding", finding.getClass().getSimpleName());
        details.put("showing", finding.showing().key());
        details.put("seats", text(finding.seats()));
        switch (remedy) {
            case Remedy.Keep keep -> details.put("keeps", name(keep.claim()));
            case Remedy.Restore restore -> details.put("restored", name(restore.claim()));
            case Remedy.Refund refund -> {
                details.put("gives-up", name(refund.claim()));
                details.put("due", refund.due().map(m -> Long.toString(m.won())).orElse("unknown"));
            }
            case Remedy.Reseat reseat -> {
                details.put("moves", name(reseat.claim()));
                details.put("to", text(reseat.to()));
            }
            case Remedy.Repay repay -> details.put("repays", repay.paid().number().orElse(repay.paid().booking()));
            case Remedy.Tell tell ->
                details.put("told", tell.claims().stream().map(Remedies::name).collect(Collectors.joining(", ")));
            case Remedy.Leave leave -> details.put("why", leave.why());
            case Remedy.LookAgain _ -> details.put("waits", "yes");
        }
        return new Action(who, "", "remedy-" + remedy.getClass().getSimpleName(), details, outcome);
    }

    /** Never a customer's name: the number people read aloud, else the reservation id. */
    private static String name(Claim claim) {
        return claim.number().orElse(claim.booking());
    }

    private static String text(List<SeatId> seats) {
        return seats.stream().map(SeatId::toString).collect(Collectors.joining(","));
    }

    private static String word(Amends.Amended amended) {
        return switch (amended) {
            case Amends.Amended.Done(String act) -> act.isEmpty() ? "done" : "done, act " + act;
            case Amends.Amended.Changed(var seats) -> "not done, changed: " + text(seats);
            case Amends.Amended.Fenced(String why, String region) -> "not done, fenced: " + why + " " + region;
            case Amends.Amended.TooMany(int most) -> "not done, more than " + most + " seats";
            case Amends.Amended.Unknown(String act) -> "unknown, act " + act;
            case Amends.Amended.Failed(var failure) -> "not done: " + failure.getClass().getSimpleName();
        };
    }
}
