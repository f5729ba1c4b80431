package com.megaticket.console.failover.ui.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The part in a window, by keyboard alone where a person would want it. */
class DrillScreenTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private final DrillRig rig = window.on(() -> new DrillRig(new TestKit(Language.EN), Scenes.PAST));

    @BeforeEach
    void shown() {
        window.show(() -> rig.shell(Look.LIGHT), Look.LIGHT, 1280, 800);
    }

    private void tell(Scenes scene) {
        window.run(() -> rig.tell(scene));
        window.idle();
    }

    private String text(String id) {
        return window.on(() -> window.lookup(id).queryAs(Labeled.class).getText());
    }

    private boolean visible(String id) {
        return window.on(() -> window.lookup(id).tryQuery().filter(DrillScreenTest::seen).isPresent());
    }

    private static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Label label ? Stream.of(label.getText()) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(DrillScreenTest::texts))
                : own;
    }

    private List<String> textsOf(String id) {
        return window.on(() -> texts(window.lookup(id).query()).toList());
    }

    private void press(String id) {
        window.run(() -> window.lookup(id).queryAs(Button.class).fire());
        window.idle();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id) {
        window.run(() -> {
            ListView<Row> list = window.lookup("#drill-list").queryAs(ListView.class);
            list.getItems().stream().filter(r -> r.id().equals(id)).findFirst()
                    .ifPresent(row -> list.getSelectionModel().select(row));
        });
        window.idle();
    }

    @Test
    void byKeyboardADrillIsChosenNamedAndBegun() {
        window.run(() -> window.lookup("#drill-list").query().requestFocus());
        window.type(KeyCode.DOWN);
        assertThat(textsOf("#drill-detail")).contains("Seoul killed", "Made to go wrong: tables killed",
                "Detect: GO: within 1 min of “Inject”");
        window.type(KeyCode.ENTER);
        window.run(() -> window.lookup("#drill-who").queryAs(TextField.class).setText(""));
        window.type(KeyCode.ENTER);
        assertThat(text("#drill-told")).isEqualTo("Type who leads it.");
        assertThat(rig.drills.asked).isEmpty();
        window.run(() -> window.lookup("#drill-who").queryAs(TextField.class).setText("Lee"));
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rig.drills.asked).containsExactly("start KILLED by Lee");
    }

    @Test
    void whatCannotBeginSaysWhyAndIsNotBegun() {
        tell(Scenes.LIVE);
        assertThat(textsOf("#drill-detail")).contains("There is no lease yet, so no switch can be made.");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.on(() -> window.lookup("#drill-begin").queryAs(Button.class).isDisabled())).isTrue();
        assertThat(rig.drills.asked).isEmpty();
    }

    /** No button says "done": a phase ends by what is seen. */
    @Test
    void runningDrillSaysWhatToDoAndHowItsEndIsSeen() {
        tell(Scenes.BEGUN);
        assertThat(text("#drill-stage")).isEqualTo("EXERCISE · DEMO");
        assertThat(text("#drill-seen-by")).isEqualTo("It ends when the fault is reported to stand. There is no button "
                + "for it.");
        press("#drill-inject");
        tell(Scenes.MIDDLE);
        assertThat(text("#drill-stage")).isEqualTo("EXERCISE · DEMO · FAULTS INJECTED");
        assertThat(text("#drill-todo")).isEqualTo("Play the switch on until Tokyo is open.");
        assertThat(textsOf("#drill-steps")).contains("8 s · in time", "39 s of planned 5 min", "planned 1 min");
        assertThat(visible("#drill-inject")).isFalse();
        press("#drill-heal");
        assertThat(rig.drills.asked).containsExactly("inject", "heal");
        window.run(() -> rig.kit.pass(Duration.ofSeconds(11)));
        assertThat(textsOf("#drill-steps")).contains("50 s of planned 5 min");
    }

    @Test
    void incidentKeepsItsSecretUntilAHintIsAskedFor() {
        tell(Scenes.INCIDENT);
        assertThat(text("#drill-todo")).startsWith("Watch and act as you would.");
        assertThat(textsOf("#drill-steps")).doesNotContain("Acknowledge").contains("Detect: GO");
        window.type(KeyCode.F4);
        assertThat(rig.drills.asked).containsExactly("hint");
        tell(Scenes.HINTED);
        assertThat(text("#drill-todo")).startsWith("Acknowledge the verdict");
        assertThat(textsOf("#drill-steps")).contains("Acknowledge");
    }

    @Test
    void abortIsAskedForOnceMore() {
        tell(Scenes.MIDDLE);
        press("#drill-abort");
        assertThat(rig.drills.asked).isEmpty();
        window.run(() -> rig.kit.kit().dialogs().confirm());
        assertThat(rig.drills.asked).containsExactly("abort");
    }

    @Test
    void whoMayNotIsShownTheCommandAndNamesTheExperiment() {
        tell(Scenes.BY_HAND);
        assertThat(text("#drill-command")).startsWith("aws fis start-experiment");
        assertThat(text("#drill-trouble-text")).contains("fis:StartExperiment");
        window.run(() -> window.lookup("#drill-experiment").queryAs(TextField.class).setText("EXP7"));
        press("#drill-take");
        assertThat(rig.drills.asked).containsExactly("by hand EXP7");
    }

    @Test
    void whatADeadConsoleLeftIsOfferedToBeTakenOff() {
        tell(Scenes.LEFT);
        assertThat(text("#drill-left-text")).contains("Seoul killed").contains("may still stand");
        press("#drill-settle");
        assertThat(rig.drills.asked).containsExactly("settle");
        tell(Scenes.FRESH);
        assertThat(visible("#drill-left")).isFalse();
        assertThat(visible("#drill-none")).isTrue();
    }

    @Test
    void exerciseThatEndsLeadsToItsReport() {
        tell(Scenes.MIDDLE);
        tell(Scenes.PAST);
        assertThat(textsOf("#drill-detail")).contains("Drill report: Seoul killed", "8 s", "15 s, now faster",
                "demo · injected");
    }

    @Test
    void reportIsSavedAsBothAndAFullDiskIsSaid() {
        choose("p1");
        press("#drill-markdown");
        assertThat(rig.written(".md")).startsWith("# Drill report: Seoul killed").contains("Lee Jiho");
        assertThat(text("#drill-told")).startsWith("Saved: drill-killed-20260210-120500.md");
        press("#drill-pdf");
        assertThat(rig.written(".pdf")).startsWith("%PDF-");
        window.run(() -> rig.diskFull = true);
        press("#drill-pdf");
        assertThat(text("#drill-told")).startsWith("Not saved.");
        assertThat(rig.written(".md").getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }

    /** [NEVER-2] */
    @Test
    void whatWasNotReachedIsNoNumber() {
        choose("p3");
        assertThat(textsOf("#drill-detail")).contains("not reached", "not known").doesNotContain("0 s", "0");
    }

    @Test
    void readersHearNameAndTime() {
        tell(Scenes.MIDDLE);
        assertThat(window.on(() -> window.lookup("#drill-task").query().getAccessibleText()))
                .startsWith("Play the switch on").contains("It ends when");
        assertThat(window.on(() -> window.lookup(".goal-line").queryAll().stream().map(Node::getAccessibleText)
                .toList())).contains("Detect: GO, 8 s · in time");
    }

    /** [NEVER-2] A room that has told nothing is no room without runs. */
    @Test
    void whatIsNotReadYetIsNoEmptyList() {
        window.show(() -> new DrillRig(new TestKit(Language.EN)).shell(Look.LIGHT), Look.LIGHT, 1280, 800);
        assertThat(visible("#drill-waiting")).isTrue();
        assertThat(visible("#drill-list")).isFalse();
    }

    @Test
    void nobodyIsFollowedAfterTheStop() {
        window.run(rig.screens::stop);
        assertThat(rig.drills.followers()).isZero();
    }
}
