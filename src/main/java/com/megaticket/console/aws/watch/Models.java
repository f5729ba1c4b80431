package com.megaticket.console.aws.watch;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.Message;
import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelRequest;
import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.ModelProblems;
import com.megaticket.console.aws.bedrock.BedrockModel;
import com.megaticket.console.aws.bedrock.Patience;
import com.megaticket.console.recovery.signal.ModelReport;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whether the model the assistant asks first answers in a region: a word in, one token out. */
public final class Models {
    /** One attempt: the watch asks again by itself. */
    private static final Patience ONCE = new Patience(Duration.ofSeconds(8), Duration.ofSeconds(5),
            Duration.ofSeconds(2), 1, Duration.ZERO);

    private final Model model;
    private final ModelSettings settings;

    public Models(Model model, ModelSettings settings) {
        this.model = model;
        this.settings = settings;
    }

    public static Models of(AwsClients clients, Background background, ModelSettings settings) {
        return new Models(new BedrockModel(clients::bedrock, background, ONCE, Pause.real(), Ids.random(),
                Optional.empty()), settings);
    }

    ModelReport report(String region) {
        ModelTarget target = settings.primary(region);
        long start = System.nanoTime();
        var request = new ModelRequest(target, "", List.of(), List.of(Message.user("1")), "", 1);
        return switch (model.converse(request, new Unheard(), new Stop())) {
            case ModelOutcome.Answered _ -> new ModelReport(target.modelId(),
                    Duration.ofNanos(System.nanoTime() - start));
            case ModelOutcome.Broken(var problem, var _) -> throw new Fault(ModelProblems.failure(problem));
            case ModelOutcome.Stopped _ -> throw new Fault(com.megaticket.console.shared.Failure.givenUp());
        };
    }

    /** What it says does not matter. */
    private static final class Unheard implements Model.Sink {
        @Override
        public void text(String delta) {}

        @Override
        public void toolBegun(String toolUseId, String name) {}
    }
}
