package com.megaticket.console.dialogues;

import com.megaticket.console.assistant.talk.Chain;
import com.megaticket.console.assistant.talk.Responder;
import com.megaticket.console.assistant.talk.TalkParts;
import com.megaticket.console.assistant.talk.Tier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The guided mode without any model, as with no credentials. */
record GuidedAlone(Function<TalkParts, Responder> guided) implements Answering {
    @Override
    public Chain chain(TalkParts parts) {
        return new Chain(List.of(new Chain.Link(Tier.GUIDED, Optional.empty(), guided.apply(parts))), parts.clock());
    }
}
