package com.megaticket.console.aws.bedrock;

import java.time.Duration;

/**
 * How long a stream is waited for, and how often it is asked for.
 *
 * @param first until the first event, measured from the start of each call
 * @param between from one event to the next
 * @param tail once the model has said that it ended: for the count of its tokens
 * @param attempts calls in all, as long as nothing has been shown
 * @param pause before the second call, at most; doubled for each further one
 */
public record Patience(Duration first, Duration between, Duration tail, int attempts, Duration pause) {
    public static final Patience USUAL = new Patience(
            Duration.ofSeconds(8), Duration.ofSeconds(15), Duration.ofSeconds(2), 3, Duration.ofMillis(800));
}
