package com.megaticket.console.app;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.demo.CloudJoin;
import com.megaticket.console.demo.DemoEndpoint;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.demo.DemoSession;
import com.megaticket.console.demo.JoinOutcome;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way into the cloud that was asked for. The demo's is sought from the first moment, beside whatever else is being built. */
final class CloudLogin implements AutoCloseable {
    static final Duration LIMIT = Duration.ofSeconds(90);

    private final LaunchOptions options;
    private final CompletableFuture<JoinOutcome> joining = new CompletableFuture<>();
    private volatile @Nullable DemoSession session;

    CloudLogin(LaunchOptions options, Background background) {
        this.options = options;
        if (options.cloud() instanceof LaunchOptions.Cloud.Demo(boolean fresh, Optional<Path> data)) {
            background.run("join demo cloud", LIMIT,
                    () -> CloudJoin.join(DemoOptions.onDisk(data.orElseGet(CloudJoin::usualFolder))
                            .withFresh(fresh).withNames(options.names())),
                    new Background.Done<>() {
                        @Override
                        public void value(JoinOutcome value) {
                            joining.complete(value);
                        }

                        @Override
                        public void failed(Failure failure) {
                            joining.completeExceptionally(new Fault(failure));
                        }
                    });
        }
    }

    /** Blocks until the demo cloud is joined. */
    AwsAccess access() {
        return switch (options.cloud()) {
            case LaunchOptions.Cloud.Live live -> live.access();
            case LaunchOptions.Cloud.Demo _ -> switch (joining.join()) {
                case JoinOutcome.Joined(DemoSession joined, boolean _) -> {
                    session = joined;
                    yield AwsAccess.demo(joined.endpoints().stream()
                            .collect(Collectors.toMap(DemoEndpoint::region, DemoEndpoint::uri)));
                }
                case JoinOutcome.Refused(var problem, String detail) ->
                    throw new Fault(new Failure.Misconfigured(problem.key(), detail, ""));
            };
        };
    }

    /** This console's place in the demo cloud, once it has access. */
    Optional<DemoSession> session() {
        return Optional.ofNullable(session);
    }

    /** Demo and each live profile apart: an act of one cloud must not be asked about in another. */
    Path stateFolder() {
        return stateFolder(options);
    }

    static Path stateFolder(LaunchOptions options) {
        Path base = CloudJoin.usualFolder().resolveSibling("consoles");
        return switch (options.cloud()) {
            case LaunchOptions.Cloud.Demo(boolean _, Optional<Path> data) ->
                data.map(d -> d.resolve("consoles")).orElse(base.resolve("demo"));
            case LaunchOptions.Cloud.Live(AwsAccess.Login login, var _) ->
                base.resolve(login instanceof AwsAccess.Login.Profile(String name) ? "profile-" + name : "live");
        };
    }

    @Override
    public void close() {
        session().ifPresent(DemoSession::close);
    }
}
