package com.megaticket.console.recovery.signal;

import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What each of the zone's name servers answers for the public name. */
public record ZoneReport(String name, List<Answer> answers) {
    public ZoneReport {
        answers = List.copyOf(answers);
    }

    /** Of one name server. */
    public sealed interface Answer {
        String nameServer();

        /** @param region whose addresses these are, where that can be told */
        record Given(String nameServer, List<String> addresses, Duration ttl, Duration took, Optional<String> region)
                implements
                    Answer {
            public Given {
                addresses = List.copyOf(addresses);
            }
        }

        record Silent(String nameServer, Failure why) implements Answer {}
    }
}
