package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Claim;
import com.megaticket.console.failover.reconcile.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to settle a finding.
 *
 * @param remedies in the order in which they must be carried out
 */
public record Plan(Way way, List<Remedy> remedies) {
    /** So much of a booking's id is typed where it has no number. */
    private static final int TYPED = 8;

    public enum Way {
        /** One keeps the seats, the others are seated anew. */
        KEEP_AND_MOVE,
        /** One keeps the seats, the others have their money back. */
        KEEP_AND_REFUND, RESTORE, REFUND,
        /** People are told; the seats stay as they are. */
        TELL, REPAY,
        /** Time may have done it. */
        LOOK,
        /** A person takes it as it is. */
        LEAVE;

        boolean changesSeats() {
            return switch (this) {
                case KEEP_AND_MOVE, KEEP_AND_REFUND, RESTORE, REFUND -> true;
                case TELL, REPAY, LOOK, LEAVE -> false;
            };
        }
    }

    public Plan {
        remedies = List.copyOf(remedies);
    }

    /** What has to be typed, in Latin letters and digits: whose seats are given up, or LEAVE. Empty = nothing. */
    public Optional<String> phrase() {
        return switch (way) {
            case LEAVE -> Optional.of("LEAVE");
            case KEEP_AND_MOVE, KEEP_AND_REFUND, REFUND -> refunds().map(r -> phrase(r.claim())).findFirst();
            case RESTORE, TELL, REPAY, LOOK -> Optional.empty();
        };
    }

    private static String phrase(Claim claim) {
        return claim.number()
                .orElseGet(() -> claim.booking().substring(0, Math.min(TYPED, claim.booking().length())));
    }

    /** Blanks around it and the case of letters do not matter. */
    public boolean isMet(String typed) {
        return phrase().filter(p -> !typed.strip().equalsIgnoreCase(p)).isEmpty();
    }

    public Stream<Remedy.Refund> refunds() {
        return remedies.stream().flatMap(r -> r instanceof Remedy.Refund refund ? Stream.of(refund) : Stream.of());
    }

    public Stream<Remedy.Reseat> moves() {
        return remedies.stream().flatMap(r -> r instanceof Remedy.Reseat reseat ? Stream.of(reseat) : Stream.of());
    }

    /** Those who have to be told. */
    public List<Claim> told() {
        return remedies.stream().flatMap(r -> r instanceof Remedy.Tell tell ? tell.claims().stream() : Stream.of())
                .toList();
    }
}
