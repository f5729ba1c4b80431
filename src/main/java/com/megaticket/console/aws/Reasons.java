package com.megaticket.console.aws;

import com.megaticket.console.shared.store.TransactResult.Reason;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Reads a cancelled transaction reason by reason, by position. */
final class Reasons {
    private Reasons() {}

    /** @return one reason for each action; empty when the answer does not say it for each */
    static Optional<List<Reason>> of(TransactionCanceledException cancelled, int actions) {
        var reasons = cancelled.cancellationReasons();
        return reasons.size() == actions
                ? Optional.of(reasons.stream().map(Reasons::reason).toList())
                : Optional.empty();
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
