package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.transcript.TranscriptRecorder;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.Banner;
import com.megaticket.console.ui.UiKit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The chat beside the map, and what keeps its transcript. Made once, on the FX thread. */
public final class AssistantPanel {
    private static final String BANNER = "transcripts";

    private final UiKit kit;
    private final AssistantViewModel model;
    private final TranscriptRecorder recorder;
    private final Parent node;
    private boolean diskIsFull;

    public AssistantPanel(UiKit kit, AssistantEquipment with) {
        this.kit = kit;
        AssistantEquipment.Keeping keeping = with.keeping();
        recorder = new TranscriptRecorder(keeping.store(), kit.work().background(), with.clock(), keeping.days(),
                keeping.ids(), failure -> kit.work().fx().run(() -> disk(failure)));
        with.conversation().listen(recorder::heard);
        model = new AssistantViewModel(kit, with, recorder::beginAnew);
        var export = new ExportViewModel(kit, recorder::transcript, keeping.place(), keeping.file());
        kit.views()
                .register(AssistantView.class, () -> new AssistantView(model, export))
                .register(TranscriptView.class, () -> new TranscriptView(model))
                .register(CardView.class, () -> new CardView(model))
                .register(InputView.class, () -> new InputView(model))
                .register(MeterView.class, () -> new MeterView(model));
        node = kit.views().live(AssistantView.class);
        recorder.tidy();
    }

    /** 360 to 420 pixels wide at the usual size of text; built anew when the language changes. */
    public Node node() {
        return node;
    }

    /** The keyboard goes to the field one writes in. */
    public void focus() {
        Optional.ofNullable(node.lookup("#assistant-draft")).ifPresent(Node::requestFocus);
    }

    /** Whom is booked for: a web login, or a walk-up. Not while a turn is under way. */
    public void customer(Optional<String> login) {
        model.customer(login);
    }

    /** What waits for a hand, for ghosts on the map. FX thread. */
    public javafx.beans.property.ReadOnlyObjectProperty<List<Live>> live() {
        return model.live();
    }

    /** How many events have been shown: follows one to its frame. */
    public javafx.beans.property.ReadOnlyLongProperty folded() {
        return model.folded();
    }

    /** The retention setting has changed. */
    public void tidy() {
        recorder.tidy();
    }

    /** The conversation itself loses nothing: it is in the window, and can be exported. */
    private void disk(Optional<Failure> failure) {
        if (failure.isEmpty() && diskIsFull) {
            kit.banners().cleared(BANNER);
        }
        failure.filter(_ -> !diskIsFull).ifPresent(why -> kit.banners().notice(BANNER, Banner.Level.WARNING,
                new Banner.Notice("assistant.transcripts.not-kept", List.of(place(why))), kit.ticks().now().get(),
                recorder::again));
        diskIsFull = failure.isPresent();
    }

    private static String place(Failure failure) {
        return failure instanceof Failure.Misconfigured wrong
                ? wrong.what().substring(wrong.what().indexOf(':') + 1)
                : failure.detail();
    }
}
