package com.megaticket.console.dialogues;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.talk.CardNews;
import com.megaticket.console.assistant.talk.Responder;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.talk.TurnSink;

/** Says nothing of use. */
final class Mute implements Responder {
    @Override
    public TurnEnd answer(String said, TurnSink sink, Stop stop) {
        sink.text("…");
        return new TurnEnd.Done();
    }

    @Override
    public void told(CardNews settled) {}
}
