package com.megaticket.console.aws.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Sources.Provenance;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.ServiceClock;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is offered, and whose numbers these are. */
class AwsSourcesTest {
    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void withoutConfigurationTheTablesAndTheirMetricsAreWatched() {
        assertThat(rig.sources().offered()).containsExactlyInAnyOrder(
                Key.lag(Rig.PAIR.from(Rig.SEOUL)), Key.lag(Rig.PAIR.from(Rig.TOKYO)), Key.writes(Rig.SEOUL),
                Key.writes(Rig.TOKYO), Key.store(Rig.SEOUL), Key.store(Rig.TOKYO), Key.replicas(Rig.SEOUL),
                Key.replicas(Rig.TOKYO), Key.alarms(Rig.SEOUL), Key.alarms(Rig.TOKYO), Key.alarms(Key.US_EAST_1));
    }

    @Test
    void eachSettingAddsWhatItMakesPossible() {
        int bare = rig.sources().offered().size();
        assertThat(rig.sources("publicName = t.example.com").offered()).hasSize(bare + 1).contains(Key.zone());
        assertThat(rig.sources("address.ap-northeast-2 = alb.example.com").offered()).hasSize(bare + 3)
                .contains(Key.probe(Rig.SEOUL), Key.health(), Key.checkers());
        assertThat(rig.sources("healthCheck.c-1 = ap-northeast-2").offered()).hasSize(bare + 2)
                .contains(Key.health(), Key.checkers());
        assertThat(rig.sources("publicName = t.example.com", "zoneId = Z1").offered()).hasSize(bare + 4)
                .contains(Key.zone(), Key.records(), Key.health(), Key.checkers());
    }

    @Test
    void modelsAreOfferedWhereTheyAreGivenAndNotSwitchedOff() {
        var models = new Models((_, _, _) -> new ModelOutcome.Stopped(""), ModelSettings.usual());
        var setup = new WatchSetup(Rig.PAIR, Rig.NAMES, WatchSetup.GLOBAL_TABLES, () -> Rig.NOW,
                Optional.of(models));
        assertThat(new AwsSources(rig.clients, Watched.NOTHING, setup).offered())
                .contains(Key.models(Rig.SEOUL), Key.models(Rig.TOKYO));
        assertThat(new AwsSources(rig.clients, Watched.read("models = off").watched(), setup).offered())
                .doesNotContain(Key.models(Rig.SEOUL));
    }

    @Test
    void whatIsNotConfiguredSaysSoWhenAskedAllTheSame() {
        AwsSources sources = rig.sources();
        List.<Runnable>of(sources::zone, sources::records, () -> sources.probe(Rig.SEOUL),
                () -> sources.models(Rig.SEOUL), () -> sources.bookings(Rig.SEOUL))
                .forEach(ask -> assertThat(Faults.of(ask::run)).isInstanceOfSatisfying(Failure.Misconfigured.class,
                        f -> assertThat(f.what()).startsWith("watch.properties:")));
        assertThat(rig.server.asked).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> sources.writes("eu-west-1"));
    }

    @Test
    void somebodyWhoPlaysAwsIsNeverTakenForIt() {
        assertThat(rig.sources().provenance()).isEqualTo(Provenance.STAND_IN);
        try (var real = new AwsClients(new AwsAccess(new AwsAccess.Login.DefaultChain(), Map.of()), Limits.USUAL,
                Clock.systemUTC(), new ServiceClock(Clock.systemUTC()))) {
            assertThat(rig.sources(real).provenance()).isEqualTo(Provenance.AWS);
            assertThat(real.route53().serviceClientConfiguration().endpointOverride())
                    .contains(URI.create("https://route53.amazonaws.com"));
        }
    }
}
