package com.megaticket.console.assistant.ui;

import static com.megaticket.console.assistant.ui.Scenes.held;
import static com.megaticket.console.assistant.ui.Scenes.proposal;
import static com.megaticket.console.assistant.ui.Scenes.said;
import static com.megaticket.console.assistant.ui.Scenes.text;
import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A view-model over a scripted conversation, without a window. */
abstract class ViewModelStage {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    final ScriptedTalk talk = new ScriptedTalk();
    TestKit kit;
    AssistantViewModel model;
    int anew;

    @BeforeEach
    void open() {
        kit = new TestKit(Language.EN);
        model = new AssistantViewModel(kit.kit(), new AssistantEquipment(talk, kit::now,
                new Answerer(Tier.PRIMARY, Optional.empty()), Prices.published(), new FakeKeeping().keeping()),
                () -> anew++);
    }

    final Live.Approval live() {
        return (Live.Approval) model.live().get().getFirst();
    }

    final void say(String text) {
        int turn = 1 + (int) model.entries().stream().filter(Entry.Said.class::isInstance).count();
        model.say(text);
        talk.tell(said(turn, text));
    }

    final String title() {
        return switch (model.live().get().getFirst()) {
            case Live.Approval card -> card.proposal().card().title();
            case Live.Hold hold -> hold.held().title();
        };
    }

    final Entry.Answer answer(int place) {
        return (Entry.Answer) model.entries().get(place);
    }
}
