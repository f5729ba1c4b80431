package com.megaticket.console.failover.ui.move;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sale is moved by keyboard alone, and nothing moves by a key too many. */
class MoveScreenTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private MoveRig show(boolean twoPeople, UnaryOperator<MoveRig> before) {
        MoveRig rig = window.on(() -> before.apply(new MoveRig(new TestKit(Language.EN), twoPeople)));
        window.show(() -> rig.shell(Look.LIGHT), Look.LIGHT, 1280, 800);
        return rig;
    }

    private void type(String id, String text) {
        window.run(() -> window.lookup(id).query().requestFocus());
        window.write(text);
        window.idle();
    }

    private String text(String id) {
        return window.on(() -> window.lookup(id).queryAs(Label.class).getText());
    }

    private Situation now(MoveRig rig) {
        return window.on(rig::now);
    }

    @Test
    void firstLeaseThenASwitchToItsEnd() {
        MoveRig rig = show(false, r -> r);
        type("#form-typed", MoveRig.SEOUL);
        window.press(KeyCode.ENTER).release(KeyCode.ENTER);
        window.idle();
        assertThat(now(rig).leases().isFirstMissing()).isFalse();

        type("#form-typed", MoveRig.TOKYO);
        window.press(KeyCode.ENTER).release(KeyCode.ENTER);
        window.idle();
        assertThat(now(rig).switches().open()).as("without a reason nothing begins").isEmpty();

        type("#form-why", "storm");
        window.press(KeyCode.ENTER).release(KeyCode.ENTER);
        window.idle();
        assertThat(now(rig).switches().open()).isPresent();

        // The keyboard has gone on to what comes next; servers are started and seen, then a person is asked.
        window.press(KeyCode.SPACE).release(KeyCode.SPACE);
        window.idle();
        assertThat(now(rig).switches().open().flatMap(Switch::next)).contains(Step.CLOSE);
        window.press(KeyCode.ENTER).release(KeyCode.ENTER);
        window.idle();
        assertThat(now(rig).switches().open().flatMap(Switch::next)).as("Enter alone closes nothing")
                .contains(Step.CLOSE);

        type("#form-typed", MoveRig.SEOUL);
        window.press(KeyCode.ENTER).release(KeyCode.ENTER);
        window.idle();
        assertThat(text("#ruling-call")).isEqualTo("Selling in Tokyo");
        assertThat(now(rig).switches().open()).isEmpty();
    }

    @Test
    void whatWasTypedForOneStepDoesNotServeAnother() {
        MoveRig rig = show(false, r -> r.first().begin().play());
        type("#form-typed", MoveRig.SEOUL);
        window.run(() -> rig.room.force(MoveRig.typed("WITHOUT CLOSE")));
        window.idle();

        assertThat(
                window.on(() -> window.lookup("#form-typed").queryAs(javafx.scene.control.TextField.class).getText()))
                .isEmpty();
    }

    @Test
    void stepIsLeftOutOnlyWithPhraseAndReasonAndEscapeLeadsBack() {
        MoveRig rig = show(false, r -> r.first().begin().play());
        window.press(KeyCode.F9).release(KeyCode.F9);
        window.idle();
        assertThat(text("#form-title")).startsWith("Go on without");
        assertThat(text("#form-means")).contains("sold twice");
        type("#form-typed", "without close");
        assertThat(window.on(() -> window.lookup("#form-act").queryAs(Button.class).isDisabled())).isTrue();
        type("#form-why", "dark");
        assertThat(window.on(() -> window.lookup("#form-act").queryAs(Button.class).isDisabled())).isFalse();

        window.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        window.idle();
        assertThat(text("#form-title")).startsWith("Next step");
        assertThat(now(rig).switches().open().flatMap(Switch::next)).contains(Step.CLOSE);
    }

    @Test
    void withoutTheSecondPersonNothingCanBeTyped() {
        MoveRig rig = show(true, r -> r.first().begin().play());
        assertThat(window.on(() -> window.lookup("#form-typed").query().getParent().isVisible())).isFalse();
        assertThat(window.on(() -> window.lookup("#form-act").queryAs(Button.class).isDisabled())).isTrue();

        window.run(() -> window.lookup("#intent-second").queryAs(Button.class).fire());
        type("#form-typed", "alone");
        type("#form-why", "night shift");
        window.press(KeyCode.ENTER).release(KeyCode.ENTER);
        window.idle();
        assertThat(now(rig).switches().open().orElseThrow().papers().second()).isPresent();
        assertThat(rig.rooms.journal.getLast().details()).containsEntry("alone", "true");
    }

    @Test
    void whatChangedMeanwhileIsSaidAndNothingIsDone() {
        MoveRig rig = show(false, r -> r.first().begin().play());
        window.run(() -> rig.rooms.around = com.megaticket.console.failover.room.Surroundings.UNKNOWN);
        type("#form-typed", MoveRig.SEOUL);
        window.press(KeyCode.ENTER).release(KeyCode.ENTER);
        window.idle();

        assertThat(text("#form-means")).startsWith("Something else is asked for by now: nothing was done.");
        assertThat(now(rig).switches().open().flatMap(Switch::next)).contains(Step.CLOSE);
    }

    @Test
    void runningStepCanBeStoppedAfterIt() {
        MoveRig rig = show(false, r -> r.first().begin().play());
        window.run(() -> {
            rig.rooms.background.hold();
            rig.play();
        });
        window.idle();
        assertThat(text("#playing-title")).isEqualTo("Doing: Close the old region");
        window.press(KeyCode.F8).release(KeyCode.F8);
        window.run(rig.rooms.background::runAll);
        window.idle();
        assertThat(now(rig).switches().open().flatMap(Switch::next)).contains(Step.FENCES);
    }
}
