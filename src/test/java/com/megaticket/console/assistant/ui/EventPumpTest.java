package com.megaticket.console.assistant.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.ui.fx.FxThread;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventPumpTest {
    private final List<Runnable> frames = new ArrayList<>();
    private final List<List<TalkEvent>> updates = new ArrayList<>();
    private final EventPump pump = new EventPump(new FxThread() {
        @Override
        public void run(Runnable work) {
            work.run();
        }

        @Override
        public void nextFrame(Runnable work) {
            frames.add(work);
        }
    }, updates::add);

    @Test
    void theFirstComesAtOnceAndAThousandMoreAreOneUpdateAFrame() {
        for (int i = 0; i <= 1000; i++) {
            pump.accept(Scenes.text(1, i + " "));
        }
        assertThat(updates).singleElement().isEqualTo(List.of(Scenes.text(1, "0 ")));
        assertThat(frames).hasSize(1);
        frame();
        assertThat(updates).hasSize(2).last().satisfies(update -> assertThat(update).hasSize(1));
        assertThat(((TalkEvent.Text) updates.getLast().getFirst()).delta()).startsWith("1 2 ").endsWith("999 1000 ");
        assertThat(pump.delivered()).isEqualTo(1001);
    }

    @Test
    void orderStaysAndTextsOfTwoTurnsAreTwo() {
        pump.accept(Scenes.text(1, "first"));
        pump.accept(Scenes.text(1, "a"));
        pump.accept(Scenes.runs(1, "c1", ToolName.GET_PERFORMANCES, "{}"));
        pump.accept(Scenes.text(1, "b"));
        pump.accept(Scenes.text(2, "c"));
        frame();
        assertThat(updates.getLast()).extracting(e -> e instanceof TalkEvent.Text t ? t.delta() : "tool")
                .containsExactly("a", "tool", "b", "c");
    }

    @Test
    void aFrameWithoutNewsEndsTheWaitingForFrames() {
        pump.accept(Scenes.text(1, "a"));
        frame();
        assertThat(frames).isEmpty();
        pump.accept(Scenes.text(1, "b"));
        assertThat(updates).hasSize(2);
    }

    @Test
    void whatComesWhileFramesAreDrawnGetsOneEach() {
        pump.accept(Scenes.text(1, "a"));
        for (int i = 0; i < 3; i++) {
            pump.accept(Scenes.text(1, "b"));
            pump.accept(Scenes.text(1, "c"));
            assertThat(frames).hasSize(1);
            frame();
        }
        assertThat(updates).hasSize(4);
    }

    private void frame() {
        frames.removeFirst().run();
    }
}
