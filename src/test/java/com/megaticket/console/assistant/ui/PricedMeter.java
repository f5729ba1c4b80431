package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.TalkEvent;
import java.util.Optional;

/** Test twin: tokens as added up by the panel's own meter, at one dollar for a million of them. */
final class PricedMeter implements Meter {
    private final Meter tokens = Meter.tokensOnly();
    boolean silent;

    @Override
    public MeterReading after(TalkEvent.Used call) {
        MeterReading read = tokens.after(call);
        return new MeterReading(priced(read.turn()), priced(read.session()), silent);
    }

    private static MeterReading.Part priced(MeterReading.Part part) {
        long cost = part.usage().input() + part.usage().cacheRead() / 10 + part.written() * 5 / 4
                + part.usage().output() * 5;
        return new MeterReading.Part(part.usage(), part.calls(),
                Optional.of(new MeterReading.Price(cost, part.sent() + part.usage().output() * 5)));
    }
}
