package com.megaticket.console.aws;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.TransactResult.Reason;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Reads a cancelled transaction reason by reason, by position. */
final class Reasons {
    private Reasons() {}

    static TransactResult of(String what, TransactionCanceledException cancelled, int actions) {
        var reasons = cancelled.cancellationReasons();
        if (reasons.size() != actions) {
            // Cancelled for certain, but nobody can say which action did it.
            String detail = what + ": cancelled with " + reasons.size() + " reasons for " + actions + " actions";
            return new TransactResult.Rejected(
                    new Failure.Unavailable(detail, Optional.ofNullable(cancelled.requestId()).orElse("")));
        }
        return new TransactResult.Cancelled(reasons.stream().map(Reasons::reason).toList());
    }

    private static Reason reason(CancellationReason reason) {
        String code = reason.code() == null ? "None" : reason.code();
        return switch (code) {
            case "None" -> new Reason.None();
            case "ConditionalCheckFailed" -> new Reason.ConditionFailed(
                    reason.hasItem() && !reason.item().isEmpty()
                            ? Optional.of(Attributes.item(reason.item()))
                            : Optional.empty());
            case "TransactionConflict" -> new Reason.Conflict();
            case "ThrottlingError", "ProvisionedThroughputExceeded", "RequestLimitExceeded" -> new Reason.Throttled();
            default -> new Reason.Refused(code, Redaction.of(String.valueOf(reason.message())));
        };
    }
}
