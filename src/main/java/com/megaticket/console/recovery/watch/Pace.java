package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.signal.Source;
import java.time.Duration;

/** How often each source is asked. */
public enum Pace {
    /** Within 20 calls a minute and 20 dollars a month while all is calm (docs/operations.md has the arithmetic). */
    LIVE {
        @Override
        public Duration every(Source source, Tempo tempo) {
            boolean calm = tempo == Tempo.CALM;
            return Duration.ofSeconds(switch (source) {
                case STORE -> calm ? 20 : tempo == Tempo.ALERT ? 3 : 1;
                case CANARY -> calm ? 30 : tempo == Tempo.ALERT ? 5 : 1;
                case PROBE, ZONE -> calm ? 30 : 5;
                // CloudWatch itself has a point a minute at best.
                case LAG -> calm ? 120 : 30;
                case WRITES, HEALTH, ALARMS -> calm ? 60 : 30;
                case BOOKINGS -> calm ? 120 : 30;
                // A call for each check, to an API the whole account shares.
                case CHECKERS -> calm ? 300 : 30;
                case RECORDS -> calm ? 300 : 60;
                case REPLICAS -> calm ? 300 : 60;
                case MODELS -> 900;
            });
        }
    },
    /** Everything is on this computer and costs nothing. */
    DEMO {
        @Override
        public Duration every(Source source, Tempo tempo) {
            return switch (source) {
                case STORE, CANARY, PROBE, HEALTH, CHECKERS -> Duration.ofSeconds(1);
                case LAG, WRITES, ALARMS, BOOKINGS -> Duration.ofSeconds(2);
                case ZONE, RECORDS, REPLICAS, MODELS -> Duration.ofSeconds(5);
            };
        }
    };

    public abstract Duration every(Source source, Tempo tempo);
}
