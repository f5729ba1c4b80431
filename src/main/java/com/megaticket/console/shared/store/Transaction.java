package com.megaticket.console.shared.store;

import java.util.List;

/**
 * All or nothing, at most 100 actions, no item twice.
 *
 * @param token client request token, at most 36 characters; a repeat with the same token and content within 10 minutes
 *     of a commit answers success without writing again
 */
public record Transaction(String token, List<Write> writes) {
    /** Service limit of TransactWriteItems (DynamoDB Developer Guide, "Quotas"). */
    public static final int MOST_ACTIONS = 100;

    public Transaction {
        writes = List.copyOf(writes);
        if (writes.isEmpty() || writes.size() > MOST_ACTIONS) {
            throw new IllegalArgumentException("a transaction takes 1 to 100 actions, not " + writes.size());
        }
    }
}
