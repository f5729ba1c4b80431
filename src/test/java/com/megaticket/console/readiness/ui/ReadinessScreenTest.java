package com.megaticket.console.readiness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.ui.Focus;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The screen in a window, by keyboard alone where a person would want it. */
class ReadinessScreenTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private final ReadinessRig rig = window.on(() -> new ReadinessRig(new TestKit(Language.EN), Sheets.STAGED));

    @BeforeEach
    void shown() {
        window.show(() -> rig.shell(Look.LIGHT), Look.LIGHT, 1280, 800);
    }

    private void tell(Sheets sheets) {
        window.run(() -> rig.tell(sheets));
        window.idle();
    }

    private String text(String id) {
        return window.on(() -> window.lookup(id).queryAs(Labeled.class).getText());
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Label label ? Stream.of(label.getText()) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(ReadinessScreenTest::texts))
                : own;
    }

    private List<String> textsOf(String id) {
        return window.on(() -> texts(window.lookup(id).query()).toList());
    }

    private boolean visible(String id) {
        return window.on(() -> window.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }

    private String copied() {
        return window.on(() -> Clipboard.getSystemClipboard().getString());
    }

    private void toList() {
        window.run(() -> window.lookup("#export-json").query().requestFocus());
        window.type(KeyCode.F6);
    }

    /** [NEVER-2] The numbers say where they come from, the demo's that they are staged. */
    @Test
    void theStagedIncidentIsFoundAndSaidToBeStaged() {
        assertThat(text("#readiness-call")).isEqualTo("5 WOULD STOP A FAILOVER");
        assertThat(text("#readiness-counts"))
                .isEqualTo("5 would stop it · 6 would harm it · 3 not known · 18 passed, of 32");
        assertThat(text("#readiness-source")).startsWith("DEMO: a staged standby").contains("not the demo cloud");
        assertThat(text("#readiness-age"))
                .isEqualTo("Source: demo, staged · standby ap-northeast-1 · oldest result 12 s ago");
        assertThat(textsOf("#check-list")).contains("Would stop a failover · 5", "FAIL · blocker",
                "12 s ago · took 412 ms · demo, staged");
        tell(Sheets.READY);
        assertThat(visible("#readiness-strip")).isFalse();
        assertThat(text("#readiness-age")).startsWith("Source: real");
    }

    @Test
    void theChosenCheckTellsAllOfIt() {
        assertThat(text("#check-title")).startsWith("R1 · Instances of the standby");
        assertThat(text("#check-why")).contains("incident on record");
        assertThat(textsOf("#check-findings")).anyMatch(t -> t.startsWith("web version 2 sends instances"))
                .contains("To do", "Shows it (read only)", "Would mend it (never run by the console)", "bash");
        assertThat(text("#check-calls")).contains("ec2:DescribeLaunchTemplateVersions · Tokyo");
        assertThat(textsOf("#check-evidence"))
                .anyMatch(t -> t.startsWith("ec2:DescribeLaunchTemplateVersions · Tokyo · web · 12 s ago"));
    }

    /** [NEVER-2] Nobody writes drills down yet. */
    @Test
    void aDrillThatIsNotOnRecordCannotBeTold() {
        tell(Sheets.UNKNOWN);
        assertThat(text("#readiness-call")).isEqualTo("CANNOT TELL: 3 NOT KNOWN");
        assertThat(text("#check-state")).isEqualTo("CANNOT TELL");
        assertThat(textsOf("#check-findings")).anyMatch(t -> t.startsWith("No drill is on record on this computer"))
                .anyMatch(t -> t.startsWith("Make a drill."));
    }

    @Test
    void byKeyboardACheckIsChosenItsCommandCopiedAndLookedAtAgain() {
        toList();
        window.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(copied()).startsWith("aws ec2 describe-launch-template-versions");
        assertThat(text("#readiness-told")).startsWith("Copied for bash");
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(copied()).startsWith("& { $b = [Convert]");
        window.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(text("#check-title")).startsWith("R5");
        window.type(KeyCode.ENTER).type(KeyCode.F5);
        assertThat(rig.inspection.asked).containsExactly("again R5", "all");
        window.type(KeyCode.END);
        window.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(text("#readiness-told")).startsWith("This check has no command");
    }

    /** At night nobody looks for the way in. */
    @Test
    void whoComesToTheScreenHasTheListAtHand() {
        window.run(() -> Focus.into(window.lookup("#readiness").query()));
        window.type(KeyCode.DOWN);
        assertThat(text("#check-title")).startsWith("R2");
    }

    @Test
    void theFixIsCopiedNeverRun() {
        window.run(() -> window.lookup("#fix-0-bash").queryAs(Button.class).fire());
        assertThat(copied()).startsWith("aws ec2 create-launch-template-version");
        assertThat(rig.inspection.asked).isEmpty();
    }

    @Test
    void whileItIsLookedAtAgainTheLastResultsStayWithTheirAge() {
        assertThat(visible("#give-up")).isFalse();
        tell(Sheets.AGAIN);
        assertThat(text("#readiness-call")).isEqualTo("5 WOULD STOP A FAILOVER");
        assertThat(text("#readiness-done")).isEqualTo("5 of 32 done");
        assertThat(textsOf("#check-list")).contains("scheduled · 14 min ago");
        assertThat(window.on(() -> window.lookup("#look-at-all").query().isDisabled())).isTrue();
        toList();
        window.type(KeyCode.ESCAPE);
        assertThat(rig.inspection.asked).containsExactly("cancel");
        tell(Sheets.STAGED);
        window.type(KeyCode.ESCAPE);
        assertThat(rig.inspection.asked).as("nothing to stop").containsExactly("cancel");
    }

    @Test
    void beforeTheFirstResultEachSaysWhatGoesOn() {
        tell(Sheets.LOOKING);
        assertThat(textsOf("#check-list")).contains("running · 3 s", "scheduled", "Not looked at · 27");
        tell(Sheets.NEVER);
        assertThat(text("#readiness-call")).isEqualTo("NOT LOOKED AT");
        assertThat(window.on(() -> window.lookup("#export-json").query().isDisabled())).isTrue();
    }

    /** [NEVER-2] */
    @Test
    void resultsGrowOldOnTheScreen() {
        tell(Sheets.READY);
        assertThat(text("#readiness-call")).isEqualTo("READY: EVERY CHECK PASSED");
        window.run(() -> rig.kit.pass(Duration.ofHours(2)));
        window.idle();
        assertThat(text("#readiness-call")).isEqualTo("NOT KNOWN NOW");
        assertThat(text("#readiness-age")).endsWith("oldest result 2 h 1 min ago");
    }

    @Test
    void withoutALoginOneReasonIsSaidForAll() {
        tell(Sheets.NO_LOGIN);
        assertThat(text("#readiness-call")).isEqualTo("CANNOT TELL: 30 NOT KNOWN");
        assertThat(text("#readiness-means")).startsWith("One reason for 30").endsWith("Log in again and run again.");
        assertThat(text("#readiness-counts")).isEqualTo("30 not known · 2 passed, of 32");
    }

    @Test
    void aChangeThatWasMeantIsAcceptedHereAndNotHidden() {
        assertThat(visible("#accept-run")).isFalse();
        tell(Sheets.CHANGED);
        assertThat(textsOf("#check-findings")).anyMatch(t -> t.startsWith("Changed since the last good run"));
        window.run(() -> window.lookup("#accept-run").queryAs(Button.class).fire());
        assertThat(rig.inspection.asked).containsExactly("accept");
        assertThat(textsOf("#check-list")).contains("FAIL · medium");
    }

    @Test
    void theBoardIsGivenOutForPeopleAndPrograms() throws IOException {
        window.clickOn("#export-markdown").clickOn("#export-json");
        assertThat(rig.written("readiness-20260210-140500.md")).startsWith("# Readiness of the standby ap-northeast-1")
                .contains("DEMO: a staged standby", "NOT PERMITTED").doesNotContain("standby-word", "main-word");
        var json = new ObjectMapper().readTree(rig.written("readiness-20260210-140500.json"));
        assertThat(json.path("origin").asText()).isEqualTo("staged");
        assertThat(json.at("/summary/blockers").asInt()).isEqualTo(5);
        assertThat(json.at("/checks/0/problems/0/proof/powershell").asText()).startsWith("& {");
        assertThat(text("#readiness-told")).startsWith("Saved: ");
        rig.diskFull = true;
        window.clickOn("#export-json");
        assertThat(text("#readiness-told")).startsWith("Not done.");
    }

    @Test
    void theChoiceOutlivesAnotherLanguage() {
        toList();
        window.type(KeyCode.DOWN);
        window.run(() -> rig.kit.kit().messages().languageProperty().set(Language.KO));
        window.idle();
        assertThat(text("#check-title")).startsWith("R2 · 자동화가");
        assertThat(window.on(() -> window.lookup("#check-list").queryAs(ListView.class).getSelectionModel()
                .getSelectedIndex())).isOne();
    }

    /** No secret of the staged standby reaches the screen. */
    @Test
    void secretsAreShownAsFingerprintsOnly() {
        toList();
        for (int i = 0; i < 32; i++) {
            assertThat(textsOf("#readiness")).noneMatch(t -> t.contains("standby-word") || t.contains("main-word"));
            window.type(KeyCode.DOWN);
        }
    }

    @Test
    void aScreenReaderHearsTheWordAndEachCheck() {
        assertThat(window.on(() -> window.lookup("#readiness-summary").query().getAccessibleText()))
                .startsWith("5 WOULD STOP A FAILOVER. The standby cannot take over");
        assertThat(window.on(() -> window.lookup(".check-cell").queryAll().stream().map(Node::getAccessibleText)
                .filter(t -> t != null && t.contains("R1,")).findFirst().orElseThrow()))
                .contains("Would stop a failover", "FAIL · blocker", "web version 2");
        assertThat(window.on(() -> window.lookup("#check-list").query().getAccessibleText())).startsWith("Checks");
    }
}
