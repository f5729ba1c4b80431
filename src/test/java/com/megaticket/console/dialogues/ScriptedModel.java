package com.megaticket.console.dialogues;

import com.fasterxml.jackson.databind.JsonNode;
import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.talk.Brief;
import com.megaticket.console.assistant.talk.Chain;
import com.megaticket.console.assistant.talk.ModelLoop;
import com.megaticket.console.assistant.talk.Responder;
import com.megaticket.console.assistant.talk.TalkParts;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.aws.bedrock.ModelRig;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The dialogue's own model, through the SDK's real client and a real socket; behind it the guided mode, as in the program. */
final class ScriptedModel implements Answering {
    private final ModelScript script = new ModelScript();
    private final ModelRig rig = new ModelRig(script);
    private final Policy policy;
    private final Function<TalkParts, Responder> guided;

    ScriptedModel(Policy policy, Function<TalkParts, Responder> guided) {
        this.policy = policy;
        this.guided = guided;
    }

    @Override
    public Chain chain(TalkParts parts) {
        var loop = new ModelLoop(rig.model, Brief.of(policy, 1024), parts.answers(), parts.clock(),
                ModelSettings.usual());
        return new Chain(List.of(link(Tier.PRIMARY, ModelRig.HAIKU, loop), link(Tier.FALLBACK, ModelRig.NOVA, loop),
                new Chain.Link(Tier.GUIDED, Optional.empty(), guided.apply(parts))), parts.clock());
    }

    private static Chain.Link link(Tier tier, String model, ModelLoop loop) {
        var target = new ModelTarget(model, ModelRig.REGION);
        return new Chain.Link(tier, Optional.of(target), loop.on(target));
    }

    @Override
    public void turn(JsonNode step) {
        script.turn(step);
    }

    @Override
    public boolean isHostile(Case script) {
        return script.category().equals("F");
    }

    @Override
    public void close() {
        rig.close();
    }
}
