package com.megaticket.console.aws.watch;

import java.time.Duration;

/** What this console itself wrote to a region as a probe: not a client's writes. */
public interface OwnWrites {
    /** @return writes of our canary in that region in the last {@code window} */
    long in(String region, Duration window);

    static OwnWrites none() {
        return (_, _) -> 0;
    }
}
