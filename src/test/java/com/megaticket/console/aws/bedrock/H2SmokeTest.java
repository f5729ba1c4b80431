package com.megaticket.console.aws.bedrock;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.Message;
import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client as it is built for AWS itself: TLS, ALPN, HTTP/2. The certificate is made for the test and trusted for its length. */
@Execution(ExecutionMode.CONCURRENT)
class H2SmokeTest {
    private static final String WORD = "only-for-this-test";
    private static final long CANCEL = 8;

    @TempDir
    Path folder;

    private Path store = Path.of("");

    @BeforeEach
    void certificate() throws Exception {
        store = folder.resolve("localhost.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made = new ProcessBuilder(keytool.toString(), "-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname",
                "CN=localhost",
                "-ext", "SAN=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-storepass", WORD,
                "-keystore", store.toString()).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        System.setProperty("javax.net.ssl.trustStore", store.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", WORD);
    }

    @AfterEach
    void trustNoMore() {
        System.clearProperty("javax.net.ssl.trustStore");
        System.clearProperty("javax.net.ssl.trustStorePassword");
    }

    @Test
    void anAnswer() throws Exception {
        try (var server = new H2Server(keys(), List.of(new Piece.Text("안녕", "하세요"),
                new Piece.ToolUse("a", "get_performances", ""), new Piece.End("tool_use")));
                var clients = ModelRig.clients(server.uri())) {
            var shown = new ModelRig.Shown();
            assertThat(model(clients).converse(ModelRig.request(ModelRig.HAIKU, List.of(Message.user("hi"))), shown,
                    new Stop()))
                    .isInstanceOfSatisfying(ModelOutcome.Answered.class, a -> {
                        assertThat(a.blocks()).containsExactly(new Block.Text("안녕하세요"),
                                new Block.ToolUse("a", "get_performances", "{}"));
                        assertThat(a.timing().requestId()).isEqualTo("REQ-2");
                    });
            assertThat(shown.text()).isEqualTo("안녕하세요");
        }
    }

    @Test
    void stopResetsTheStreamAndTheNextCallIsAnswered() throws Exception {
        try (var server = new H2Server(keys(), List.of(new Piece.Text("first words"), new Piece.Hang()));
                var clients = ModelRig.clients(server.uri())) {
            for (int i = 0; i < 2; i++) {
                var stop = new Stop();
                var outcome = model(clients).converse(ModelRig.request(ModelRig.HAIKU, List.of(Message.user("hi"))),
                        new Model.Sink() {
                            @Override
                            public void text(String delta) {
                                stop.now();
                            }

                            @Override
                            public void toolBegun(String toolUseId, String name) {}
                        }, stop);
                assertThat(outcome).isEqualTo(new ModelOutcome.Stopped("first words"));
                assertThat(server.nextReset()).isEqualTo(CANCEL);
            }
        }
    }

    private static BedrockModel model(com.megaticket.console.aws.AwsClients clients) {
        return new BedrockModel(clients::bedrock, ModelRig.BACKGROUND, Patience.USUAL, Pause.real(), Ids.random(),
                Optional.empty());
    }

    private KeyManagerFactory keys() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(store))) {
            keys.load(in, WORD.toCharArray());
        }
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, WORD.toCharArray());
        return factory;
    }
}
