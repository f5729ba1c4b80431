package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Claim;
import com.megaticket.console.failover.reconcile.Finding;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody who has to be told before they stand at the door. Personal: shown and given out, never logged or journalled.
 *
 * @param booking its reservation id
 * @param number the short number; empty for the web shop's
 * @param contact the customer as the row names them; empty where it does not
 * @param seats they had, as text
 * @param to seats they have now; empty = none other
 * @param due goes back; empty = nothing, or not known
 */
public record Notice(String booking, Optional<String> number, Optional<String> contact, Showing showing, Kind kind,
        String seats, String to, Optional<Money> due) {
    static List<Notice> of(Finding finding, Plan plan) {
        return plan.told().stream().map(claim -> of(finding, plan, claim)).toList();
    }

    private static Notice of(Finding finding, Plan plan, Claim claim) {
        String to = plan.moves().filter(m -> m.claim().booking().equals(claim.booking()))
                .map(m -> text(m.to())).findFirst().orElse("");
        Optional<Money> due = plan.refunds().filter(r -> r.claim().booking().equals(claim.booking()))
                .findFirst().flatMap(r -> r.due());
        Optional<String> contact = claim.rows().stream().flatMap(r -> r.item().text("userId").stream()).findFirst();
        return new Notice(claim.booking(), claim.number(), contact, finding.showing(), Kind.of(finding),
                text(finding.seats()), to, due);
    }

    private static String text(List<SeatId> seats) {
        return seats.stream().map(SeatId::toString).collect(Collectors.joining(" "));
    }
}
