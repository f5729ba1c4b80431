package com.megaticket.console.failover.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.journal.Journal;
import com.megaticket.console.ui.Focus;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** [NEVER-2] The journal in a window: what is only late is told from what was changed, and what is unread is not whole. */
class JournalScreenTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private JournalRig show(Books books) {
        JournalRig rig = window.on(() -> new JournalRig(new TestKit(Language.EN), books));
        show(rig);
        return rig;
    }

    private void show(JournalRig rig) {
        window.show(() -> rig.shell(Look.LIGHT), Look.LIGHT, 1280, 800);
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Label label ? Stream.of(label.getText()) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(JournalScreenTest::texts))
                : own;
    }

    private List<String> textsOf(String id) {
        return window.on(() -> texts(window.lookup(id).query()).toList());
    }

    private String text(String id) {
        return window.on(() -> window.lookup(id).queryAs(Labeled.class).getText());
    }

    private boolean visible(String id) {
        return window.on(() -> window.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }

    private int rows() {
        return window.on(() -> window.lookup("#journal-table").queryAs(TableView.class).getItems().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"WHOLE|Whole: 10 entries, last hash ",
            "LAGGING|3 entries not yet in Tokyo, since 25 min 12 s: replication",
            "TAMPERED|Entry 3 was changed in this computer: tampered with",
            "MISSING|Entries 2–3 are missing in Tokyo", "DIFFERS|From entry 1 on the places differ: ",
            "DARK|Seoul could not be read. "})
    void theSealSaysInWordsWhatItIs(Books books, String words) {
        show(books);
        assertThat(textsOf("#journal-seals").getFirst()).startsWith(words);
    }

    @Test
    void wholeIsSaidOnlyWhereAllAgree() {
        show(Books.WHOLE);
        assertThat(textsOf("#journal-seals").getFirst()).endsWith("; this computer, Seoul, Tokyo agree");
        for (Books books : List.of(Books.LAGGING, Books.TAMPERED, Books.MISSING, Books.DIFFERS, Books.DARK)) {
            show(books);
            assertThat(textsOf("#journal-seals")).as(books.name()).noneMatch(t -> t.startsWith("Whole:"));
        }
        for (Books broken : List.of(Books.TAMPERED, Books.MISSING, Books.DIFFERS)) {
            show(broken);
            assertThat(textsOf("#journal-seals")).as(broken.name()).noneMatch(t -> t.startsWith("Sound"));
        }
    }

    @Test
    void aBreakIsSaidOnceForAPlace() {
        show(Books.DIFFERS);
        assertThat(textsOf("#journal-seals")).filteredOn(t -> t.startsWith("From entry")).hasSize(1);
    }

    @Test
    void entriesAreTranslatedAndTheChosenOneIsWhole() {
        show(Books.WHOLE);
        assertThat(text("#journal-title")).isEqualTo("Entry 10 · word-of-a-newer-version");
        window.run(() -> Focus.into(window.lookup("#journal-table").query()));
        window.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(text("#journal-title")).isEqualTo("Entry 8 · Moved to other seats");
        assertThat(textsOf("#journal-facts")).contains("moves", "S-4182", "not done, changed: 1층-B-7-12", "SHA-256");
        window.type(KeyCode.END);
        assertThat(text("#journal-title")).isEqualTo("Entry 1 · Switch begun");
    }

    @Test
    void wordsFindEntriesByKeyboard() {
        show(Books.WHOLE);
        window.push(KeyCode.CONTROL, KeyCode.F).write("left out close");
        assertThat(rows()).isOne();
        assertThat(text("#journal-count")).isEqualTo("1 of 10");
        assertThat(text("#journal-title")).startsWith("Entry 3");
        window.write("zzz");
        assertThat(rows()).isZero();
        assertThat(visible("#journal-detail")).isFalse();
        window.type(KeyCode.ESCAPE);
        assertThat(rows()).isEqualTo(10);
        window.type(KeyCode.F6).type(KeyCode.DOWN);
        assertThat(visible("#journal-detail")).isTrue();
    }

    @Test
    void anotherConsolesJournalCanBeChosen_andIsReadAgainWhileSomebodyLooks() {
        JournalRig rig = show(Books.WHOLE);
        assertThat(rig.logbook.asked).containsExactly("chains", "desk-1");
        window.run(() -> {
            @SuppressWarnings("unchecked")
            ChoiceBox<Object> chains = window.lookup("#journal-chains").queryAs(ChoiceBox.class);
            chains.getSelectionModel().select(1);
        });
        assertThat(rig.logbook.asked).containsExactly("chains", "desk-1", "desk-2");
        window.run(() -> rig.kit.pass(Duration.ofSeconds(15)));
        assertThat(rig.logbook.asked).endsWith("desk-2", "chains");
        window.run(() -> {
            rig.screens.sight(false);
            rig.kit.pass(Duration.ofMinutes(5));
        });
        assertThat(rig.logbook.asked).hasSize(5);
    }

    @Test
    void nothingFailedAndWaitingAreSaid() {
        show(Books.EMPTY);
        assertThat(textsOf("#journal-state")).contains("No journal yet");
        JournalRig rig = window.on(() -> new JournalRig(new TestKit(Language.EN), Books.WHOLE));
        rig.logbook.broken = true;
        show(rig);
        assertThat(visible("#retry")).isTrue();
        rig.logbook.broken = false;
        rig.logbook.gap = new Journal.Gap(0, Optional.empty(), 3, Optional.empty(),
                Optional.of(TestKit.NOW.minusSeconds(21)));
        window.clickOn("#retry");
        assertThat(rows()).isEqualTo(10);
        assertThat(text("#journal-gap-text")).isEqualTo("3 entries are on this computer alone since 21 s. "
                + "They are carried over when a region answers.");
    }

    /** The view is built before the console behind it has started. */
    @Test
    void nothingIsAskedBeforeSomebodyLooks() {
        JournalRig rig = window.on(() -> new JournalRig(new TestKit(Language.EN), Books.WHOLE));
        rig.logbook.starting = true;
        window.show(() -> rig.kit.kit().views().live(JournalView.class), Look.LIGHT, 1280, 800);
        assertThat(rig.logbook.asked).isEmpty();
        assertThat(visible("#journal-gap")).isFalse();
    }

    @Test
    void itIsGivenOutInThreeForms() {
        JournalRig rig = show(Books.WHOLE);
        window.clickOn("#journal-csv").clickOn("#journal-json").clickOn("#journal-markdown");
        assertThat(rig.written("journal-20260210-140500.csv").lines()).hasSize(11)
                .anyMatch(l -> l.contains(",step OPEN,"));
        assertThat(rig.written("journal-20260210-140500.jsonl").lines()).hasSize(10)
                .allMatch(l -> l.contains("\"hash\":\""));
        assertThat(rig.written("journal-20260210-140500.md")).contains("Last entry: 10, SHA-256");
        assertThat(text("#journal-told")).startsWith("Saved: ");
        rig.diskFull = true;
        window.clickOn("#journal-csv");
        assertThat(text("#journal-told")).startsWith("Not saved.");
    }

    @Test
    void anotherLanguageKeepsWhatIsShown() {
        JournalRig rig = show(Books.TAMPERED);
        window.run(() -> rig.kit.kit().messages().languageProperty().set(Language.KO));
        window.idle();
        assertThat(textsOf("#journal-seals").getFirst()).isEqualTo("이 컴퓨터: 3번 기록이 고쳐졌음");
        assertThat(rows()).isEqualTo(10);
    }
}
