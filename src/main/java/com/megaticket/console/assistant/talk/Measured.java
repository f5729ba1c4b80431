package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.model.ModelMetrics;
import java.util.function.Consumer;

/** Hears a conversation and hands its figures on. */
public final class Measured implements Consumer<TalkEvent> {
    private final ModelMetrics metrics;
    private Tier tier = Tier.GUIDED;

    public Measured(ModelMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void accept(TalkEvent event) {
        switch (event) {
            case TalkEvent.Began began -> tier = began.tier();
            case TalkEvent.Used used -> metrics.answered(used.target(), tier == Tier.FALLBACK, used.usage(),
                    used.timing());
            case TalkEvent.Switched switched -> metrics.fellBack(switched.why().kind());
            case TalkEvent _ -> {
            }
        }
    }
}
