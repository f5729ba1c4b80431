package com.megaticket.console.assistant.ui;

import static com.megaticket.console.assistant.ui.Scenes.asked;
import static com.megaticket.console.assistant.ui.Scenes.began;
import static com.megaticket.console.assistant.ui.Scenes.done;
import static com.megaticket.console.assistant.ui.Scenes.failed;
import static com.megaticket.console.assistant.ui.Scenes.found;
import static com.megaticket.console.assistant.ui.Scenes.guided;
import static com.megaticket.console.assistant.ui.Scenes.held;
import static com.megaticket.console.assistant.ui.Scenes.no;
import static com.megaticket.console.assistant.ui.Scenes.offered;
import static com.megaticket.console.assistant.ui.Scenes.ok;
import static com.megaticket.console.assistant.ui.Scenes.proposal;
import static com.megaticket.console.assistant.ui.Scenes.runs;
import static com.megaticket.console.assistant.ui.Scenes.said;
import static com.megaticket.console.assistant.ui.Scenes.schedules;
import static com.megaticket.console.assistant.ui.Scenes.settled;
import static com.megaticket.console.assistant.ui.Scenes.sold;
import static com.megaticket.console.assistant.ui.Scenes.stopped;
import static com.megaticket.console.assistant.ui.Scenes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import java.time.Duration;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The panel as a clerk uses it: by keyboard alone, with an input method, while things are under way. */
class AssistantPanelIT {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    @Test
    void enterSendsAndShiftEnterBreaksTheLine() {
        var panel = PanelWindow.shown(window, Language.EN);
        window.write("two").push(KeyCode.SHIFT, KeyCode.ENTER).write("people").type(KeyCode.ENTER);
        assertThat(panel.talk.asked).containsExactly("say two\npeople");
        assertThat(panel.draft().getText()).isEmpty();
        assertThat(panel.isShown("#assistant-stop")).isTrue();
        assertThat(panel.isShown("#assistant-send")).isFalse();
    }

    @Test
    void enterOfAnInputMethodNeverSends() {
        var panel = PanelWindow.shown(window, Language.KO).write("네 ");
        compose(panel, "명", "");
        window.type(KeyCode.ENTER);
        assertThat(panel.talk.asked).as("while letters are composed").isEmpty();
        compose(panel, "", "명");
        press(panel, KeyCode.ENTER);
        assertThat(panel.talk.asked).as("the Enter that committed them").isEmpty();
        release(panel, KeyCode.ENTER);
        press(panel, KeyCode.ENTER);
        assertThat(panel.talk.asked).as("an Enter of its own").hasSize(1);
    }

    @Test
    void anInputMethodThatCommitsByAnotherKeyDoesNotEatTheNextEnter() {
        var panel = PanelWindow.shown(window, Language.JA).write("二枚");
        compose(panel, "", "お願い");
        panel.pass(Duration.ofMillis(250));
        press(panel, KeyCode.ENTER);
        assertThat(panel.talk.asked).hasSize(1);
    }

    @Test
    void anEmptyEnterDuringCompositionApprovesNothing() {
        var panel = PanelWindow.shown(window, Language.KO)
                .tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2))).pass(Duration.ofSeconds(2));
        compose(panel, "ㅇ", "");
        window.type(KeyCode.ENTER);
        assertThat(panel.talk.asked).isEmpty();
    }

    @Test
    void stopWorksWhileTextComesAToolRunsAndACardAsks() {
        var panel = PanelWindow.shown(window, Language.EN);
        window.write("one").type(KeyCode.ENTER);
        panel.tell(said(1, "one"), began(1), text(1, "It is"));
        window.type(KeyCode.ESCAPE);
        panel.tell(stopped(1));
        window.write("two").type(KeyCode.ENTER);
        panel.tell(said(2, "two"), began(2), runs(2, "c", ToolName.GET_PERFORMANCES, "{}"));
        window.clickOn("#assistant-stop");
        assertThat(window.lookup("#assistant-stop").query().isDisabled()).isTrue();
        panel.tell(stopped(2));
        window.clickOn("#assistant-draft").write("three").type(KeyCode.ENTER);
        panel.tell(said(3, "three"), began(3), asked(3, proposal("p-1", ToolName.HOLD_SEATS, 2)));
        window.type(KeyCode.ESCAPE);
        assertThat(panel.talk.asked).containsExactly("say one", "stop", "say two", "stop", "say three", "stop");
    }

    @Test
    void afterTenSecondsOfSilenceTheTranscriptOffersStop() {
        var panel = PanelWindow.shown(window, Language.EN);
        window.write("one").type(KeyCode.ENTER);
        panel.tell(said(1, "one"), began(1)).pass(Duration.ofSeconds(4));
        assertThat(window.lookup(".tail-text").queryLabeled().getText()).isEqualTo("Looking…");
        panel.pass(Duration.ofSeconds(7));
        window.clickOn(".tail .button");
        assertThat(panel.talk.asked).containsExactly("say one", "stop");
    }

    @Test
    void upEditsTheLastMessageAndEscapeLeavesIt() {
        var panel = PanelWindow.shown(window, Language.EN).tell(said(1, "two people"), began(1), text(1, "Fine."),
                done(1));
        window.type(KeyCode.UP);
        assertThat(panel.isShown("#assistant-editing")).isTrue();
        assertThat(panel.draft().getText()).isEqualTo("two people");
        window.type(KeyCode.ESCAPE);
        assertThat(panel.draft().getText()).isEmpty();
        window.type(KeyCode.UP).write("!").type(KeyCode.ENTER);
        assertThat(panel.talk.asked).containsExactly("edit two people!");
        assertThat(panel.isShown("#assistant-editing")).isFalse();
    }

    @Test
    void retryIsOneButton() {
        var panel = PanelWindow.shown(window, Language.EN).tell(said(1, "one"), began(1),
                failed(1, ModelProblem.Kind.THROTTLED, false));
        window.clickOn("#assistant-retry");
        assertThat(panel.talk.asked).containsExactly("again");
    }

    @Test
    void aCardIsWorkedByKeyboardAlone() {
        var panel = PanelWindow.shown(window, Language.EN)
                .tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2))).pass(Duration.ofSeconds(2));
        assertThat(panel.words("#card-heading")).isEqualTo("Hold these seats?");
        assertThat(panel.words("#card-left")).isEqualTo("0:58");
        window.type(KeyCode.ENTER);
        assertThat(panel.talk.asked).as("Enter in an empty field").containsExactly("approve p-1");
        panel.write("wait").tell(settled(1, "p-1", ok(held(2))), asked(2, proposal("p-2", ToolName.HOLD_SEATS, 1)))
                .pass(Duration.ofSeconds(2));
        window.push(KeyCode.ALT, KeyCode.ENTER);
        assertThat(panel.talk.asked).as("Alt+Enter with words in the field").endsWith("approve p-2");
        window.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.lookup("#card-no").query().isFocused()).isTrue();
        window.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.lookup("#card-yes").query().isFocused()).isTrue();
        window.type(KeyCode.ENTER);
        assertThat(panel.draft().isFocused()).isTrue();
        window.push(KeyCode.SHIFT, KeyCode.TAB).type(KeyCode.ENTER);
        assertThat(panel.talk.asked).as("Enter on a focused button").endsWith("approve p-2", "deny p-2");
    }

    @Test
    void aHoldIsSoldOrGivenBackOnItsCard() {
        var panel = PanelWindow.shown(window, Language.EN).tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)),
                settled(1, "p-1", ok(held(2)))).pass(Duration.ofSeconds(13));
        assertThat(panel.words("#card-heading")).isEqualTo("Seats on hold");
        assertThat(panel.words("#card-left")).isEqualTo("0:47");
        window.type(KeyCode.ENTER);
        assertThat(panel.talk.asked).isEmpty();
        window.clickOn("#card-yes");
        assertThat(panel.talk.asked).containsExactly("confirm h-1");
        assertThat(window.lookup("#card-yes").query().isDisabled()).isTrue();
        panel.tell(asked(1, proposal("p-2", ToolName.CONFIRM_RESERVATION, 2)),
                settled(1, "p-2", no(ErrorCode.SERVICE_UNAVAILABLE)));
        window.clickOn("#card-no");
        assertThat(panel.talk.asked).endsWith("release h-1");
    }

    @Test
    void whatRanOutCannotBeApprovedAndSaysSo() {
        var panel = PanelWindow.shown(window, Language.EN).tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)))
                .pass(Duration.ofSeconds(61));
        assertThat(panel.words("#card-left")).isEqualTo("0:00");
        assertThat(panel.isShown("#card-over")).isTrue();
        assertThat(window.lookup("#card-yes").query().isDisabled()).isTrue();
    }

    @Test
    void aScreenReaderHearsAnswersCardsAndOutcomes() {
        var panel = PanelWindow.shown(window, Language.EN).tell(said(1, "one"), began(1), text(1, "It is "),
                text(1, "on Friday."));
        assertThat(heard(panel)).isEmpty();
        panel.tell(done(1));
        assertThat(heard(panel)).isEqualTo("AI. It is on Friday.");
        panel.tell(asked(2, proposal("p-1", ToolName.HOLD_SEATS, 2)));
        assertThat(heard(panel)).startsWith("Needs your approval. Hold these seats?").contains("Fri 13 Feb 2026 19:30",
                "Floor 1 B, row 7, seat 19 (VIP)", "₩340,000");
        panel.tell(settled(2, "p-1", new com.megaticket.console.assistant.tool.ToolAnswer.Refused(ErrorCode.SEAT_TAKEN,
                java.util.List.of(), Scenes.seats(1))));
        assertThat(heard(panel)).startsWith("Somebody else was faster").endsWith("Floor 1 B, row 7, seat 19 (VIP)");
        panel.tell(asked(3, proposal("p-2", ToolName.CONFIRM_RESERVATION, 2)), settled(3, "p-2", ok(sold(2))));
        assertThat(heard(panel)).isEqualTo("Sold. Give the customer the booking number. S-7K4M2");
    }

    @Test
    void quickRepliesAnswerToAltAndTheirNumber() {
        var panel = PanelWindow.shown(window, Language.EN);
        window.push(KeyCode.ALT, KeyCode.DIGIT2);
        panel.tell(said(1, "x"), guided(1), offered(1, "Moonlit Harbor", "Winter Post"), done(1)).write("draft");
        window.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(panel.talk.asked).containsExactly("say Four people, Friday evening, aisle, up to 200,000 won",
                "say Moonlit Harbor");
        assertThat(panel.draft().getText()).isEqualTo("draft");
    }

    @Test
    void sourcesGrowOlder() {
        var panel = PanelWindow.shown(window, Language.EN).tell(said(1, "one"), began(1),
                runs(1, "c", ToolName.GET_PERFORMANCE_SCHEDULES, "{}"), found(1, "c", schedules(), "{}"),
                text(1, "Friday."), done(1));
        assertThat(window.lookup(".sources").queryLabeled().getText()).isEqualTo(
                "Based on: Finding showings (4 s ago)");
        panel.pass(Duration.ofSeconds(70));
        assertThat(window.lookup(".sources").queryLabeled().getText()).isEqualTo(
                "Based on: Finding showings (1 min 14 s ago)");
    }

    @Test
    void theEndIsFollowedUntilAPersonScrollsUp() {
        var panel = PanelWindow.shown(window, Language.EN);
        for (int turn = 1; turn <= 15; turn++) {
            panel.tell(said(turn, "question " + turn), began(turn), text(turn, "answer ".repeat(60)), done(turn));
        }
        assertThat(lastInSight()).isEqualTo("tail");
        window.moveTo("#assistant-transcript").scroll(12, javafx.geometry.VerticalDirection.UP);
        window.idle();
        panel.tell(said(16, "question 16"), began(16), text(16, "answer"), done(16));
        assertThat(lastInSight()).isNotEqualTo("tail");
        assertThat(panel.isShown("#assistant-down")).isTrue();
        window.clickOn("#assistant-down");
        window.idle();
        assertThat(lastInSight()).isEqualTo("tail");
        assertThat(panel.isShown("#assistant-down")).isFalse();
    }

    @Test
    void anotherLanguageKeepsTheConversation() {
        var panel = PanelWindow.shown(window, Language.EN).tell(said(1, "하나"), guided(1), text(1, "답입니다."), done(1))
                .write("half");
        window.run(() -> panel.kit.kit().messages().languageProperty().set(Language.JA));
        window.idle();
        assertThat(panel.words("#assistant-tier")).isEqualTo("ガイドモード（AI不使用）");
        assertThat(window.lookup(".who").queryLabeled().getText()).isEqualTo("ガイドモード（AI不使用）");
        assertThat(panel.draft().getText()).isEqualTo("half");
    }

    @Test
    void anotherCustomerIsTypedAndTheirNameIsNotReadOverAShoulder() {
        var panel = PanelWindow.shown(window, Language.EN).tell(said(1, "one"), began(1), done(1));
        window.clickOn("#assistant-menu").clickOn("#assistant-customer-item");
        window.write("guest-user-1").type(KeyCode.ENTER);
        assertThat(panel.talk.asked).containsExactly("customer guest-user-1");
        assertThat(panel.words("#assistant-buyer")).isEqualTo("Web login gue••••••");
        assertThat(panel.isShown("#assistant-customer")).isFalse();
        assertThat(panel.isShown("#assistant-empty")).isTrue();
        assertThat(panel.draft().isFocused()).isTrue();
    }

    @Test
    void theMeterShowsWhatWasMeasuredAndWarnsOfACacheThatDoesNothing() {
        var panel = PanelWindow.shown(window, Language.EN).tell(said(1, "one"), began(1));
        assertThat(panel.isShown("#assistant-meter")).isFalse();
        panel.tell(Scenes.used(1, 1000, 100, 9000, 0));
        assertThat(window.lookup("#meter-summary").queryLabeled().getText())
                .isEqualTo("turn $0.0024 · conversation $0.0024 · cache hits 90 % · saved 77 %");
        assertThat(panel.isShown("#meter-silent")).isFalse();
        panel.tell(Scenes.used(1, 10_000, 100, 0, 0), Scenes.used(1, 10_000, 100, 0, 0));
        assertThat(panel.isShown("#meter-silent")).isTrue();
    }

    @Test
    void aTranscriptIsKeptAndExported() {
        var panel = PanelWindow.shown(window, Language.EN).tell(said(1, "call 010-1234-5678"), began(1),
                text(1, "ok 010-12"), text(1, "34-5678"), done(1));
        assertThat(panel.keeping.kept.get("conversation-1")).extracting(l -> l.facts().toString())
                .anyMatch(f -> f.contains("call [phone]")).anyMatch(f -> f.contains("ok [phone]"))
                .noneMatch(f -> f.contains("5678"));
        window.clickOn("#assistant-menu").clickOn("#assistant-export-html");
        window.clickOn("#assistant-menu").clickOn("#assistant-export-jsonl");
        assertThat(panel.keeping.written).hasSize(2);
        assertThat(panel.words("#assistant-exported")).startsWith("Exported: chosen");
        panel.keeping.full = true;
        panel.tell(said(2, "two"));
        assertThat(panel.kit.kit().banners().shown()).singleElement()
                .matches(b -> b.words(panel.kit.kit().messages()).happened().contains("/folder"));
        window.clickOn("#assistant-menu").clickOn("#assistant-export-jsonl");
        assertThat(panel.words("#assistant-exported")).contains("/folder");
        panel.keeping.full = false;
        panel.tell(text(2, "three"), done(2));
        assertThat(panel.kit.kit().banners().shown()).isEmpty();
        assertThat(panel.keeping.kept.get("conversation-1")).extracting(l -> l.fact("text"))
                .as("nothing was lost while the disk was full").contains("two", "three");
    }

    private String lastInSight() {
        return window.on(() -> {
            ListView<?> list = window.lookup("#assistant-transcript").queryListView();
            var flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
            return ((Entry) flow.getLastVisibleCell().getItem()).key();
        });
    }

    private String heard(PanelWindow panel) {
        return window.on(() -> panel.window.lookup("#assistant-spoken").query().getAccessibleText() == null
                ? ""
                : panel.window.lookup("#assistant-spoken").query().getAccessibleText());
    }

    private void compose(PanelWindow panel, String composed, String committed) {
        window.run(() -> Event.fireEvent(panel.draft(), new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                composed.isEmpty()
                        ? java.util.List.of()
                        : java.util.List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                committed, 0)));
    }

    private void press(PanelWindow panel, KeyCode code) {
        window.run(() -> Event.fireEvent(panel.draft(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false,
                false, false)));
    }

    private void release(PanelWindow panel, KeyCode code) {
        window.run(() -> Event.fireEvent(panel.draft(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false,
                false, false)));
    }
}
