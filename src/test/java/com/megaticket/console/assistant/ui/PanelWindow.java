package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The panel in a test window over a {@link ScriptedTalk}; time moves only when the test says so. */
final class PanelWindow {
    final FxWindow window;
    final TestKit kit;
    final ScriptedTalk talk = new ScriptedTalk();
    final FakeKeeping keeping = new FakeKeeping();
    final AssistantPanel panel;

    private PanelWindow(FxWindow window, Language language) {
        this.window = window;
        kit = new TestKit(language);
        panel = new AssistantPanel(kit.kit(), new AssistantEquipment(talk, kit::now,
                new Answerer(Tier.PRIMARY, Optional.of(Scenes.HAIKU)), Prices.published(), keeping.keeping()));
    }

    static PanelWindow shown(FxWindow window, Language language) {
        return shown(window, language, Look.LIGHT, 100, 390);
    }

    static PanelWindow shown(FxWindow window, Language language, Look look, int textPercent, int width) {
        var made = new PanelWindow[1];
        window.show(() -> {
            made[0] = new PanelWindow(window, language);
            HBox.setHgrow(made[0].panel.node(), Priority.ALWAYS);
            return new StackPane(made[0].panel.node());
        }, look, textPercent, width, 800);
        made[0].idle(() -> made[0].panel.focus());
        return made[0];
    }

    PanelWindow tell(TalkEvent... events) {
        idle(() -> talk.tell(events));
        return this;
    }

    PanelWindow pass(Duration time) {
        idle(() -> kit.pass(time));
        return this;
    }

    TextArea draft() {
        return window.lookup("#assistant-draft").queryAs(TextArea.class);
    }

    /** Puts a text into the field as if it had been typed. */
    PanelWindow write(String text) {
        idle(() -> draft().setText(text));
        return this;
    }

    boolean isShown(String id) {
        return window.on(() -> window.lookup(id).tryQuery().filter(node -> {
            for (javafx.scene.Node n = node; n != null; n = n.getParent()) {
                if (!n.isVisible()) {
                    return false;
                }
            }
            return true;
        }).isPresent());
    }

    String words(String id) {
        return window.on(() -> window.lookup(id).queryLabeled().getText());
    }

    private void idle(Runnable work) {
        window.run(work);
        window.idle();
        window.idle();
    }
}
