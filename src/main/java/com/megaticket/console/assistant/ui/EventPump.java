package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.ui.fx.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Brings what happens to the FX thread: all that came since the last frame at once, in order, neighbouring texts joined. */
final class EventPump implements Consumer<TalkEvent> {
    private final FxThread fx;
    private final Consumer<List<TalkEvent>> receiver;
    private final Queue<TalkEvent> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private long delivered;

    /** @param receiver called on the FX thread, at most once a frame */
    EventPump(FxThread fx, Consumer<List<TalkEvent>> receiver) {
        this.fx = fx;
        this.receiver = receiver;
    }

    /** Any thread; does not wait. After a quiet frame at once, so that its work is done when the next one is drawn. */
    @Override
    public void accept(TalkEvent event) {
        waiting.add(event);
        if (due.compareAndSet(false, true)) {
            fx.run(() -> {
                deliver();
                fx.nextFrame(this::frame);
            });
        }
    }

    private void frame() {
        if (!waiting.isEmpty()) {
            deliver();
            fx.nextFrame(this::frame);
            return;
        }
        due.set(false);
        // What came between the look and the word asks for a frame of its own.
        if (!waiting.isEmpty() && due.compareAndSet(false, true)) {
            fx.nextFrame(this::frame);
        }
    }

    private void deliver() {
        var came = new ArrayList<TalkEvent>();
        for (TalkEvent event = waiting.poll(); event != null; event = waiting.poll()) {
            delivered++;
            if (event instanceof TalkEvent.Text more && !came.isEmpty()
                    && came.getLast() instanceof TalkEvent.Text before && before.turn() == more.turn()) {
                came.set(came.size() - 1, new TalkEvent.Text(more.turn(), before.delta() + more.delta()));
            } else {
                came.add(event);
            }
        }
        if (!came.isEmpty()) {
            receiver.accept(came);
        }
    }

    /** Events handed on so far, joined ones counted each. FX thread. */
    long delivered() {
        return delivered;
    }
}
