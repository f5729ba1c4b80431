package com.megaticket.console.aws;

import com.megaticket.console.shared.ServiceClock;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Real clients to an address on this computer, with short time-outs. */
final class Local {
    static final String SEOUL = "ap-northeast-2";
    static final Limits SHORT = new Limits(
            Duration.ofMillis(500), Duration.ofMillis(700), Duration.ofSeconds(3), Duration.ofSeconds(20), 16);

    private Local() {}

    static AwsClients clients(URI address) {
        return clients(address, SHORT);
    }

    static AwsClients clients(URI address, Limits limits) {
        Clock clock = Clock.systemUTC();
        return new AwsClients(AwsAccess.demo(Map.of(SEOUL, address)), limits, clock, new ServiceClock(clock));
    }
}
