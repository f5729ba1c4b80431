package com.megaticket.console.dialogues;

import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.talk.Brief;
import com.megaticket.console.assistant.talk.Chain;
import com.megaticket.console.assistant.talk.ModelLoop;
import com.megaticket.console.assistant.talk.TalkParts;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.aws.bedrock.BedrockModel;
import com.megaticket.console.aws.bedrock.Patience;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.VirtualBackground;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bedrock itself, with a profile of whoever runs this; the tables stay the demo's. */
final class RealModel implements Answering {
    private final AwsClients clients;
    private final BedrockModel model;
    private final Policy policy;
    private final ModelSettings settings = ModelSettings.usual();

    RealModel(Policy policy, String profile) {
        this.policy = policy;
        clients = new AwsClients(new AwsAccess(new AwsAccess.Login.Profile(profile), Map.of()), Limits.USUAL,
                Clock.systemUTC(), new ServiceClock(Clock.systemUTC()));
        model = new BedrockModel(clients::bedrock, new VirtualBackground(), Patience.USUAL, Pause.real(), Ids.random(),
                settings.cache());
    }

    @Override
    public Chain chain(TalkParts parts) {
        var loop = new ModelLoop(model, Brief.of(policy, settings.maxTokens()), parts.answers(), parts.clock(),
                settings);
        var target = settings.primary(DemoCloud.SEOUL);
        // Alone: a guided mode behind it would lend it its score.
        return new Chain(List.of(new Chain.Link(Tier.PRIMARY, Optional.of(target), loop.on(target))), parts.clock());
    }

    @Override
    public void close() {
        clients.close();
    }
}
