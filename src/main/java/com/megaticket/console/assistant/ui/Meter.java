package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.assistant.talk.TalkEvent;

/** Port: adds up what calls cost. FX thread, at once. */
public interface Meter {
    MeterReading after(TalkEvent.Used call);

    /** A new conversation: the session goes on. */
    static Meter tokensOnly() {
        return new Meter() {
            private MeterReading now = MeterReading.NOTHING;
            private int turn;

            @Override
            public MeterReading after(TalkEvent.Used call) {
                MeterReading.Part before = call.turn() == turn ? now.turn() : MeterReading.Part.NOTHING;
                turn = call.turn();
                now = new MeterReading(plus(before, call.usage()), plus(now.session(), call.usage()), false);
                return now;
            }
        };
    }

    private static MeterReading.Part plus(MeterReading.Part part, Usage usage) {
        return new MeterReading.Part(part.usage().plus(usage), part.calls() + 1, part.price());
    }
}
