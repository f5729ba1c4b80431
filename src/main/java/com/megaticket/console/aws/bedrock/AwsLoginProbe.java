package com.megaticket.console.aws.bedrock;

import com.megaticket.console.assistant.model.LoginProbe;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.ModelProblems;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** {@link LoginProbe} by the SDK's own search, which ends in a network address that may never answer: so it is limited in time. */
public final class AwsLoginProbe implements LoginProbe {
    /** A login by a process or a single sign-on takes its second or two. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(3);
    private static final ModelTarget NONE = new ModelTarget("", "");

    private final AwsClients clients;
    private final Background background;
    private final Duration limit;

    public AwsLoginProbe(AwsClients clients, Background background, Duration limit) {
        this.clients = clients;
        this.background = background;
        this.limit = limit;
    }

    @Override
    public Optional<ModelProblem> trouble() {
        var answer = new CompletableFuture<Optional<ModelProblem>>();
        background.run("login", limit, this::looked, new Background.Done<>() {
            @Override
            public void value(Optional<ModelProblem> value) {
                answer.complete(value);
            }

            @Override
            public void failed(Failure failure) {
                answer.complete(Optional.of(ModelProblems.of(NONE, Kind.NO_CREDENTIALS, failure.detail(), "")));
            }
        });
        return answer.join();
    }

    private Optional<ModelProblem> looked() {
        try {
            clients.login();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(ModelProblems.of(NONE, false, e, ""));
        }
    }
}
