package com.megaticket.console.aws;

import com.megaticket.console.shared.ServiceClock;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Real clients to an address on this computer, with short time-outs. */
final class Local {
    static final String SEOUL = "ap-northeast-2";
    static final String TOKYO = "ap-northeast-1";
    static final List<String> REGIONS = List.of(SEOUL, TOKYO);
    /** For an engine on a busy machine. */
    static final Limits PATIENT = new Limits(
            Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofSeconds(20), 32);
    static final Limits SHORT = new Limits(
            Duration.ofMillis(500), Duration.ofMillis(700), Duration.ofSeconds(3), Duration.ofSeconds(20), 16);

    private Local() {}

    static AwsClients clients(URI address) {
        return clients(address, SHORT);
    }

    static AwsClients clients(URI address, Limits limits) {
        Clock clock = Clock.systemUTC();
        return new AwsClients(AwsAccess.demo(Map.of(SEOUL, address, TOKYO, address)), limits, clock,
                new ServiceClock(clock));
    }
}
