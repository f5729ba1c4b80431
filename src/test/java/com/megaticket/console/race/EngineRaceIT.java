package com.megaticket.console.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same actors on the real engine. [NEVER-1] [NEVER-2] */
class EngineRaceIT {
    @Test
    void nobodyLosesASeatAndNobodyIsLiedTo() throws Exception {
        race(1000);
    }

    @Test
    @Tag("nightly")
    void nobodyLosesASeatAndNobodyIsLiedToAllNight() throws Exception {
        race(EngineBench.OPERATIONS);
    }

    private static void race(int operations) throws Exception {
        try (var race = new EngineRace()) {
            Verdict verdict = race.run(operations);
            assertThat(verdict.violations()).isEmpty();
            assertThat(verdict.tally()).containsKeys(
                    "HOLD Held", "HOLD SeatsTaken", "RENEW Renewed", "RELEASE Released", "SELL Sold",
                    "CANCEL Cancelled",
                    "EXCHANGE Exchanged", "commits");
        }
    }
}
