package com.megaticket.console.aws.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.watch.Watched.Warning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchedTest {
    @Test
    void everythingIsOptional() {
        assertThat(Watched.read("")).isEqualTo(new Watched.Read(new Watched(Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), Map.of(), "/api/health", Map.of(), Optional.empty(), true), List.of()));
    }

    @Test
    void allOfItIsRead() {
        assertThat(Watched.read("""
                publicName = Tickets.example.com.
                zoneId = /hostedzone/Z0AB1
                zone = example.com
                resolvers = 192.0.2.53, dns.example.net:5353
                address.ap-northeast-2 = alb.seoul.example.net
                address.ap-northeast-1 = 192.0.2.9:8443
                path = /healthz?deep=1
                healthCheck.0a1b-22 = ap-northeast-2
                alarmPrefix = MegaTicket-
                models = off
                """)).isEqualTo(new Watched.Read(new Watched(Optional.of("Tickets.example.com"), Optional.of("Z0AB1"),
                Optional.of("example.com"), List.of("192.0.2.53", "dns.example.net:5353"),
                Map.of("ap-northeast-2", "alb.seoul.example.net", "ap-northeast-1", "192.0.2.9:8443"),
                "/healthz?deep=1", Map.of("0a1b-22", "ap-northeast-2"), Optional.of("MegaTicket-"), false),
                List.of()));
    }

    @Test
    void whatCannotBeIsNamedAndTheRestCounts() {
        var read = Watched.read("""
                publicName = https://tickets.example.com/
                zoneId = z?
                address.seoul = alb
                address.ap-northeast-1 = a b
                healthCheck.c-1 = Tokyo
                models = maybe
                colour = red
                alarmPrefix = M
                """);
        assertThat(read.watched().publicName()).isEmpty();
        assertThat(read.watched().addresses()).isEmpty();
        assertThat(read.watched().models()).isTrue();
        assertThat(read.watched().alarmPrefix()).contains("M");
        assertThat(read.warnings()).containsExactlyInAnyOrder(
                new Warning.BadValue("publicName", "https://tickets.example.com/"),
                new Warning.BadValue("zoneId", "z?"),
                new Warning.BadValue("address.ap-northeast-1", "a b"), new Warning.BadValue("healthCheck.c-1", "Tokyo"),
                new Warning.BadValue("models", "maybe"), new Warning.UnknownKey("address.seoul"),
                new Warning.UnknownKey("colour"));
    }

    /** The file an administrator copies from. */
    @Test
    void everyLineOfTheExampleIsASettingAndEverySettingHasALine() throws IOException {
        String example;
        try (var in = Objects.requireNonNull(Watched.class.getResourceAsStream("watch.properties"))) {
            example = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(Watched.read(example)).isEqualTo(Watched.read(""));
        var read = Watched.read(example.replaceAll("(?m)^#(?=\\S)", ""));
        assertThat(read.warnings()).isEmpty();
        Watched watched = read.watched();
        assertThat(List.of(watched.publicName(), watched.zoneId(), watched.zone(), watched.alarmPrefix()))
                .allMatch(Optional::isPresent);
        assertThat(watched.addresses()).hasSize(2);
        assertThat(watched.resolvers()).hasSize(2);
        assertThat(watched.healthChecks()).hasSize(1);
    }

    @Test
    void aBrokenEscapeIsSaid() {
        assertThat(Watched.read("publicName = \\u12").warnings()).singleElement()
                .isInstanceOf(Warning.Unreadable.class);
    }
}
