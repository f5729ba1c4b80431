package com.megaticket.console.aws.bedrock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.Message;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginProbeTest {
    private static final String METADATA = "aws.ec2MetadataServiceEndpoint";
    /** Should a login be found after all, nothing leaves this computer. */
    private static final Map<String, URI> NOBODY = Map.of(AwsAccess.of(AwsAccess.BEDROCK, ModelRig.REGION),
            URI.create("http://127.0.0.1:1"));

    @TempDir
    Path nothing;

    /** Whoever runs the test may have a login of his own. */
    @BeforeEach
    void noFiles() {
        assumeThat(System.getenv("AWS_ACCESS_KEY_ID")).isNull();
        System.setProperty("aws.sharedCredentialsFile", nothing.resolve("credentials").toString());
        System.setProperty("aws.configFile", nothing.resolve("config").toString());
    }

    @AfterEach
    void restore() {
        List.of("aws.sharedCredentialsFile", "aws.configFile", METADATA).forEach(System::clearProperty);
    }

    @Test
    void aLoginIsNoTrouble() {
        try (var clients = clients(new AwsAccess.Login.Demo())) {
            assertThat(probe(clients, Duration.ofSeconds(10)).trouble()).isEmpty();
        }
    }

    @Test
    void aMissingProfileIsNamed() {
        try (var clients = clients(new AwsAccess.Login.Profile("nobody-has-this"))) {
            assertThat(probe(clients, Duration.ofSeconds(10)).trouble()).hasValueSatisfying(p -> {
                assertThat(p.kind()).isEqualTo(Kind.NO_CREDENTIALS);
                assertThat(p.what()).isEqualTo("credentials-missing");
            });
        }
    }

    /** The chain ends in an address that takes connections and never answers, as on some networks. */
    @Test
    void aNetworkThatDoesNotAnswerCannotStallIt() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var clients = clients(new AwsAccess.Login.DefaultChain())) {
            System.setProperty(METADATA, "http://127.0.0.1:" + silent.getLocalPort());
            assertThat(probe(clients, Duration.ofMillis(300)).trouble()).hasValueSatisfying(p -> {
                assertThat(p.kind()).isEqualTo(Kind.NO_CREDENTIALS);
                assertThat(p.detail()).contains("longer than");
            });
        }
    }

    @Test
    void norACallOfTheModel() throws IOException {
        var patience = new Patience(Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ofSeconds(1), 3,
                Duration.ZERO);
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var clients = clients(new AwsAccess.Login.DefaultChain())) {
            System.setProperty(METADATA, "http://127.0.0.1:" + silent.getLocalPort());
            assertThat(problem(clients, patience)).isEqualTo(Kind.NO_FIRST_EVENT);
        }
    }

    @Test
    void aCallWithoutALoginSaysSo() {
        try (var clients = clients(new AwsAccess.Login.Profile("nobody-has-this"))) {
            assertThat(problem(clients, Patience.USUAL)).isEqualTo(Kind.NO_CREDENTIALS);
        }
    }

    private static Kind problem(AwsClients clients, Patience patience) {
        var model = new BedrockModel(clients::bedrock, ModelRig.BACKGROUND, patience, Pause.real(), Ids.random(),
                Optional.empty());
        ModelOutcome outcome = model.converse(ModelRig.request(ModelRig.HAIKU, List.of(Message.user("hi"))),
                new ModelRig.Shown(), new Stop());
        return ((ModelOutcome.Broken) outcome).problem().kind();
    }

    private static AwsLoginProbe probe(AwsClients clients, Duration limit) {
        return new AwsLoginProbe(clients, ModelRig.BACKGROUND, limit);
    }

    private static AwsClients clients(AwsAccess.Login login) {
        return new AwsClients(new AwsAccess(login, NOBODY), Limits.USUAL, Clock.systemUTC(),
                new ServiceClock(Clock.systemUTC()));
    }
}
