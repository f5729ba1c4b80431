package com.megaticket.console.aws.rights;

import java.util.Optional;
import java.util.Set;

/**
 * One action that the console takes.
 *
 * @param jobs all who take it; whoever is not named must not be able to
 * @param action as IAM names it, {@code dynamodb:GetItem}
 * @param key of the item: its partition, where a policy may be narrowed to it
 */
public record Right(Set<Job> jobs, String action, On on, Optional<String> key) {
    public Right {
        jobs = Set.copyOf(jobs);
    }
}
