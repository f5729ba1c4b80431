package com.megaticket.console.aws.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.signal.ZoneReport.Answer;
import com.megaticket.console.shared.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbill.DNS.Rcode;

/** As the program puts it together, from an administrator's lines. */
@Execution(ExecutionMode.CONCURRENT)
class OutsideTest {
    @Test
    void theProbeGoesToTheAddressOfItsRegionAndTrustsWhomThisComputerTrusts(@TempDir Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        try (var server = new TlsServer(folder, exchange -> exchange.close()); var rig = new Rig()) {
            AwsSources sources = rig.sources("publicName = tickets.example.com",
                    "address.ap-northeast-1 = 127.0.0.1:" + server.port());
            assertThat(Faults.of(() -> sources.probe(Rig.TOKYO))).isInstanceOfSatisfying(Failure.Misconfigured.class,
                    f -> assertThat(f.what()).isEqualTo("certificate:tickets.example.com"));
            assertThat(Faults.of(() -> sources.probe(Rig.SEOUL))).isInstanceOfSatisfying(Failure.Misconfigured.class,
                    f -> assertThat(f.what()).isEqualTo("watch.properties:address"));
        }
    }

    @Test
    void theZonesServersAreSoughtByTheResolversOfTheSettingOneAfterTheOther() {
        try (var broken = new NameServer((question, _) -> Optional.of(NameServer.empty(question, Rcode.REFUSED)));
                var resolver = new NameServer((question, _) -> Optional.of(
                        NameServer.answer(question, 60, "NS ns-1.localhost.")));
                var rig = new Rig()) {
            AwsSources sources = rig.sources("publicName = tickets.example.com", "zone = example.com",
                    "resolvers = 127.0.0.1:" + broken.address().getPort() + ", 127.0.0.1:"
                            + resolver.address().getPort());
            // Nobody serves that zone on this computer's own port 53.
            assertThat(sources.zone().answers()).singleElement().isInstanceOfSatisfying(Answer.Silent.class,
                    a -> assertThat(a.nameServer()).isEqualTo("ns-1.localhost"));
            assertThat(broken.asked).containsExactly("UDP NS example.com. rd");
            assertThat(resolver.asked).containsExactly("UDP NS example.com. rd");
        }
    }
}
