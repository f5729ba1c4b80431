package com.megaticket.console.failover.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.audit.Decision;
import com.megaticket.console.failover.audit.Plan;
import com.megaticket.console.ui.Focus;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** [NEVER-2] The reconciliation in a window, by keyboard alone; nothing is carried out that a person did not confirm. */
class FindingsScreenTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private final FindingsRig rig = window.on(() -> new FindingsRig(new TestKit(Language.EN), Audits.FOUND));

    @BeforeEach
    void shown() {
        window.show(() -> rig.shell(Look.LIGHT), Look.LIGHT, 1280, 800);
    }

    private void tell(Audits state) {
        window.run(() -> rig.tell(state));
        window.idle();
    }

    private String text(String id) {
        return window.on(() -> window.lookup(id).queryAs(Labeled.class).getText());
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Labeled label
                ? Stream.of(String.valueOf(label.getText()))
                : Stream.empty();
        return node instanceof Parent parent && !(node instanceof Label)
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(FindingsScreenTest::texts))
                : own;
    }

    private List<String> textsOf(String id) {
        return window.on(() -> texts(window.lookup(id).query()).toList());
    }

    private boolean visible(String id) {
        return window.on(() -> window.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }

    private void toList() {
        window.run(() -> Focus.into(window.lookup("#findings").query()));
        window.type(KeyCode.F6);
    }

    @Test
    void theGravestComesFirstAndIsToldOfBothSides() {
        assertThat(text("#audit-call")).isEqualTo("8 FINDINGS ARE OPEN");
        assertThat(text("#finding-title")).isEqualTo("Sold twice");
        assertThat(textsOf("#finding-claims")).contains("T-0017", "S-4182",
                "Tokyo · 11:20:05 · console window-8 · certain: its act record");
        assertThat(textsOf("#finding-sides")).contains("Seoul", "Tokyo", "1층-B-7-13",
                "sold (DR_RESERVED)\nT-0017\nconsole window-8\n11:11:05");
        assertThat(textsOf("#finding-plans")).contains("T-0017 keeps the seats (proposed)",
                "S-4182 moves from 1층-B-7-13, 1층-B-7-14 to 1층-B-7-11, 1층-B-7-12: the same grades, no money either way.",
                "S-4182 gives up 1층-B-7-13, 1층-B-7-14; ₩340,000 go back at the counter.",
                "To be told before the show: S-4182");
    }

    @Test
    void byKeyboardAWayIsChosenSignedAndCarriedOut() {
        toList();
        window.type(KeyCode.ENTER);
        assertThat(text("#finding-ask")).isEqualTo("Give your name: it goes into the journal.");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rig.audit.decisions).as("without a name").isEmpty();
        window.type(KeyCode.TAB).write("Kim");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rig.audit.decisions).singleElement().satisfies(d -> {
            assertThat(d.who()).isEqualTo("Kim");
            assertThat(d.plan()).isEqualTo(Samples.soldTwice().plans().getFirst());
            assertThat(d.finding()).isEqualTo(Samples.soldTwice().key());
        });
    }

    /** [NEVER-3] */
    @Test
    void seatsAreGivenUpOnlyByWhoTypesWhose() {
        toList();
        window.type(KeyCode.ENTER).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(text("#finding-phrase-ask")).endsWith("type: S-4182");
        window.clickOn("#finding-who").write("Kim");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.clickOn("#finding-phrase").write("S-4183");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rig.audit.decisions).isEmpty();
        assertThat(window.on(() -> window.lookup("#finding-confirm").query().isDisabled())).isTrue();
        window.eraseText(1).write("2");
        window.clickOn("#finding-confirm");
        assertThat(rig.audit.decisions).extracting(d -> d.plan().way()).containsExactly(Plan.Way.KEEP_AND_REFUND);
    }

    @Test
    void toLeaveItNeedsAReason() {
        toList();
        window.type(KeyCode.ENTER).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        window.clickOn("#finding-who").write("Kim");
        window.clickOn("#finding-phrase").write("LEAVE");
        assertThat(text("#finding-ask")).isEqualTo("Give the reason.");
        window.clickOn("#finding-why").write("seen by hand");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rig.audit.decisions).extracting(Decision::why).containsExactly("seen by hand");
    }

    @Test
    void aChoiceIsForgottenWithItsFindingAndTheNameIsNot() {
        toList();
        window.type(KeyCode.ENTER);
        window.clickOn("#finding-who").write("Kim");
        window.type(KeyCode.F6).type(KeyCode.DOWN);
        assertThat(text("#finding-title")).isEqualTo("Sale lost");
        assertThat(visible("#finding-form")).isFalse();
        assertThat(textsOf("#finding-decided").getFirst()).startsWith("Kim, 1 min 10 s ago: the sale is put back. "
                + "Not done: 1층-C-2-5 changed meanwhile.");
        window.type(KeyCode.ENTER);
        assertThat(text("#finding-ask")).startsWith("Ctrl+Enter carries it out.");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rig.audit.decisions).extracting(Decision::who).containsExactly("Kim");
    }

    @Test
    void whileOneIsCarriedOutAnotherIsNotBegun() {
        toList();
        window.type(KeyCode.ENTER);
        window.clickOn("#finding-who").write("Kim");
        tell(Audits.BUSY);
        assertThat(text("#finding-ask")).startsWith("It is being carried out");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rig.audit.decisions).isEmpty();
    }

    @Test
    void theRunIsBegunStoppedAndGoneOnWithByKeys() {
        toList();
        window.type(KeyCode.F5).type(KeyCode.ESCAPE);
        assertThat(rig.audit.asked).as("nothing to stop").containsExactly("begin 500.0");
        tell(Audits.RUNNING);
        assertThat(text("#audit-done")).isEqualTo(
                "7 of 24 showings · 16,940 rows and records · 31,002 changes · about 2,895 read units");
        assertThat(text("#audit-pace"))
                .isEqualTo("97 units a second · budget 500 read units/s · about 1 min 12 s left");
        assertThat(window.on(() -> window.lookup("#audit-budget").query().isDisabled())).isTrue();
        window.type(KeyCode.F6).type(KeyCode.ESCAPE);
        tell(Audits.LEFT);
        assertThat(text("#audit-run")).startsWith("Go on");
        window.run(() -> {
            @SuppressWarnings("unchecked")
            ChoiceBox<Double> budget = window.lookup("#audit-budget").queryAs(ChoiceBox.class);
            budget.setValue(50.0);
            window.lookup("#audit-run").queryAs(Button.class).fire();
            window.lookup("#audit-anew").queryAs(Button.class).fire();
        });
        assertThat(rig.audit.asked).containsExactly("begin 500.0", "stop", "go on 50.0", "begin 50.0");
    }

    /** [NEVER-2] */
    @Test
    void whatWasNotComparedIsNeverInOrder() {
        tell(Audits.CLEAN);
        assertThat(text("#audit-call")).isEqualTo("NOTHING FOUND IN 24 SHOWINGS");
        tell(Audits.PARTLY);
        assertThat(text("#audit-call")).isEqualTo("NOTHING OPEN, BUT NOT ALL WAS COMPARED");
        assertThat(text("#audit-counts"))
                .isEqualTo("clean 23 · with findings 0 · not compared 1 · unreadable schedules 1 · of 24 showings");
        assertThat(text("#audit-streams")).contains("Tokyo stream: not read (");
        assertThat(text("#finding-title")).isEqualTo("Not compared");
        window.clickOn("#finding-again");
        assertThat(rig.audit.asked).containsExactly("again " + Samples.MATINEE.key());
        tell(Audits.FORGOTTEN);
        assertThat(text("#audit-call")).isEqualTo("NOTHING OPEN, BUT NOT ALL WAS COMPARED");
        assertThat(text("#audit-fuse")).endsWith("The streams have forgotten it: web sales lost then are not known.");
        tell(Audits.NEVER);
        assertThat(text("#audit-call")).isEqualTo("NOTHING WAS COMPARED YET");
        assertThat(text("#audit-fuse")).endsWith("The streams forget it in 21 h: compare before.");
        tell(Audits.DARK);
        assertThat(text("#audit-call")).isEqualTo("COULD NOT GO ON: Seoul does not answer");
    }

    @Test
    void aKindOrAShowingAloneCanBeSeen() {
        window.run(() -> {
            @SuppressWarnings("unchecked")
            ChoiceBox<Object> kinds = window.lookup("#finding-kinds").queryAs(ChoiceBox.class);
            kinds.getSelectionModel().select(3);
        });
        assertThat(textsOf("#finding-list")).contains("Incomplete party", "Not compared").doesNotContain("Sold twice");
        window.run(() -> {
            @SuppressWarnings("unchecked")
            ChoiceBox<Object> showings = window.lookup("#finding-showings").queryAs(ChoiceBox.class);
            showings.getSelectionModel().select(1);
        });
        assertThat(visible("#findings-filtered")).isTrue();
        assertThat(visible("#finding-detail")).isFalse();
    }

    @Test
    void whoIsToBeToldIsGivenOut() {
        window.clickOn("#export-notices");
        assertThat(rig.written("to-tell-20260210-140500.csv").lines()).hasSize(2)
                .anyMatch(l -> l.startsWith("perf-harbor 2026-02-12 19:30,T-0021,r-T-0021,,no_money,"));
        assertThat(text("#audit-told")).startsWith("Saved: ");
        rig.diskFull = true;
        window.clickOn("#export-notices");
        assertThat(text("#audit-told")).startsWith("Not saved.");
        tell(Audits.CLEAN);
        assertThat(visible("#export-notices")).isFalse();
    }

    @Test
    void whatSomebodyDecidedIsTold_andTheNextTakesItsPlace() {
        toList();
        window.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(text("#finding-title")).isEqualTo("Incomplete party");
        tell(Audits.SETTLED);
        assertThat(text("#finding-title")).isEqualTo("Money without seats");
        assertThat(text("#audit-told")).startsWith("이서연, 40 s ago: ");
    }

    @Test
    void theChoiceOutlivesAnotherLanguage() {
        toList();
        window.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        window.run(() -> rig.kit.kit().messages().languageProperty().set(Language.KO));
        window.idle();
        assertThat(text("#finding-title")).isEqualTo("판매 위의 선점");
        assertThat(window.on(() -> window.lookup("#finding-list").queryAs(ListView.class).getSelectionModel()
                .getSelectedIndex())).isEqualTo(3);
    }

    @Test
    void aScreenReaderHearsTheVerdictAndEachFinding() {
        assertThat(window.on(() -> window.lookup("#audit-band").query().getAccessibleText()))
                .startsWith("8 FINDINGS ARE OPEN. Each is a seat");
        assertThat(window.on(() -> window.lookup(".finding-cell").queryAll().stream().map(Node::getAccessibleText)
                .filter(t -> t != null && t.startsWith("Sale lost")).findFirst().orElseThrow()))
                .isEqualTo("Sale lost, not done, 달빛 항구 · Thu 12 Feb 19:30, 1 seat: 1층-C-2-5");
        assertThat(window.on(() -> window.lookup("#plan-0").query().getAccessibleText()))
                .startsWith("T-0017 keeps the seats. S-4182 moves");
    }

    @Test
    void nobodyLooksNothingIsDrawn() {
        window.run(() -> {
            rig.screens.sight(false);
            rig.tell(Audits.CLEAN);
        });
        assertThat(text("#audit-call")).isEqualTo("8 FINDINGS ARE OPEN");
        window.run(() -> rig.screens.sight(true));
        assertThat(text("#audit-call")).isEqualTo("NOTHING FOUND IN 24 SHOWINGS");
        window.run(rig.screens::stop);
        assertThat(rig.audit.followers()).isZero();
    }
}
