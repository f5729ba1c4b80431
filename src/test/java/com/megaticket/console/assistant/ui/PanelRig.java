package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.Redaction;
import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.talk.Brief;
import com.megaticket.console.assistant.talk.Chain;
import com.megaticket.console.assistant.talk.Ears;
import com.megaticket.console.assistant.talk.ModelLoop;
import com.megaticket.console.assistant.talk.Talk;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TalkParts;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.tool.FakeTools;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.aws.bedrock.ModelRig;
import com.megaticket.console.aws.bedrock.Script;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.ui.Banners;
import com.megaticket.console.ui.Dialogs;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.Views;
import com.megaticket.console.ui.fx.PlatformFxThread;
import com.megaticket.console.ui.fx.Ticks;
import com.megaticket.console.ui.fx.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;

/** The whole way of an answer: scripted server, real socket, real client, loop, conversation, panel, frame. */
final class PanelRig implements AutoCloseable {
    final Ears ears = new Ears();
    final Talk talk;
    private final ModelRig model;
    private final AtomicLong told = new AtomicLong();
    private final AtomicLong firstText = new AtomicLong();
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final FxWindow window = new FxWindow();

    /** @param shown events that stood in the frame; {@code at} nanoseconds when it was laid out */
    record Frame(long shown, long at) {}

    PanelRig(Script script) {
        model = new ModelRig(script);
        Supplier<Instant> clock = Clock.systemUTC()::instant;
        var background = new VirtualBackground();
        var parts = new TalkParts(new ToolRegistry(new FakeTools().all(), clock, _ -> {}), new AnswerJson(Enum::name),
                background, clock, Ids.random(), Redaction::of);
        var loop = new ModelLoop(model.model, Brief.of(Policy.load(), 1024), parts.answers(), clock,
                ModelSettings.usual());
        var target = new ModelTarget(ModelRig.HAIKU, ModelRig.REGION);
        talk = new Talk(parts, new Chain(
                List.of(new Chain.Link(Tier.PRIMARY, Optional.of(target), loop.on(target))), clock));
        talk.listen(event -> {
            long count = told.incrementAndGet();
            if (event instanceof TalkEvent.Text) {
                firstText.compareAndSet(0, count);
            }
        });
        window.show(() -> {
            var messages = new Messages(Language.KO, TestKit.features());
            var dialogs = new Dialogs();
            var kit = new UiKit(messages, new Views(messages), new Banners(), dialogs, new Ticks(clock),
                    new Work(background, new PlatformFxThread(), dialogs::bug));
            var panel = new AssistantPanel(kit, new AssistantEquipment(talk, clock,
                    new Answerer(Tier.PRIMARY, Optional.of(target)), Prices.published(), new FakeKeeping().keeping()));
            var root = new StackPane(panel.node());
            root.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    scene.addPostLayoutPulseListener(
                            () -> frames.add(new Frame(panel.folded().get(), System.nanoTime())));
                }
            });
            return root;
        }, Look.LIGHT, 390, 800);
        // Last: what waits for an event knows how many came before it.
        talk.listen(ears);
    }

    /** Which event brought the first words since this was last asked; what came after them is another frame's. */
    long firstText() {
        return firstText.getAndSet(0);
    }

    /** Events told so far. */
    long told() {
        return told.get();
    }

    /** When the frame was laid out that shows the {@code count}-th event. */
    long painted(long count) throws InterruptedException {
        while (true) {
            Frame frame = frames.poll(10, TimeUnit.SECONDS);
            if (frame == null) {
                throw new IllegalStateException("no frame shows event " + count);
            }
            if (frame.shown() >= count) {
                return frame.at();
            }
        }
    }

    void ended() throws InterruptedException {
        ears.next(TalkEvent.Ended.class);
    }

    @Override
    public void close() {
        model.close();
    }
}
