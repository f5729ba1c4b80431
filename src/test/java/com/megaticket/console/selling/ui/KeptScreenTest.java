package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.shell.TestShell;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of kept parties in a real window, by keyboard alone. */
class KeptScreenTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();
    private final FakeKept kept = new FakeKept();

    private DeskWindow open() {
        kept.web("h-kim", "kim@example.com", Duration.ofMinutes(12), "1층-B-7-7", "1층-B-7-8");
        kept.window("h-broken", "window-2", 3, Duration.ofMinutes(14), "1층-A-1-1");
        DeskWindow desk = DeskWindow.shown(window, Language.EN, Look.LIGHT, s -> s.kept(kept));
        window.run(() -> list().requestFocus());
        return desk;
    }

    @SuppressWarnings("unchecked")
    private ListView<KeptParty> list() {
        return window.lookup("#kept-list").queryAs(ListView.class);
    }

    private String text(String query) {
        return window.on(() -> window.lookup(query).queryAs(Labeled.class).getText());
    }

    private boolean isShown(String query) {
        return window.on(() -> window.lookup(query).tryQuery().filter(KeptScreenTest::isInSight).isPresent());
    }

    private static boolean isInSight(Node node) {
        return node.isVisible() && (node.getParent() == null || isInSight(node.getParent()));
    }

    private ListCell<?> line(int index) {
        return window.lookup(".list-cell").queryAll().stream().map(n -> (ListCell<?>) n)
                .filter(c -> !c.isEmpty() && c.getIndex() == index).findFirst().orElseThrow();
    }

    private String spoken(int index) {
        return window.on(() -> line(index).getAccessibleText());
    }

    private String left(int index) {
        return window.on(() -> ((Labeled) line(index).lookup(".kept-time")).getText());
    }

    @Test
    void sell_enterAsks_enterSells_andTheListHasTheKeysAgain() {
        DeskWindow desk = open();
        window.type(KeyCode.ENTER);
        assertThat(text("#kept-question")).contains("kim@example.com", "row 7, seats 19–20",
                "may be paying on the web");
        assertThat(text("#kept-yes")).isEqualTo("Sell 2 seats · ₩340,000");
        assertThat(desk.desk.calls).doesNotContain("sell");
        window.type(KeyCode.ENTER);
        window.idle();
        assertThat(desk.desk.calls).containsOnlyOnce("sell");
        assertThat(text("#kept-notice")).contains("S-7K4M2", "kim@example.com", "web shop");
        assertThat(isShown("#kept-order")).isTrue();
        assertThat(window.on(() -> list().isFocused())).isTrue();
    }

    @Test
    void escape_goesBack_andNothingIsDone() {
        DeskWindow desk = open();
        window.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertThat(isShown("#kept-ask")).isFalse();
        assertThat(window.on(() -> list().isFocused())).isTrue();
        window.type(KeyCode.DELETE).type(KeyCode.ESCAPE);
        assertThat(desk.desk.calls).isEmpty();
    }

    private void enter(EventType<KeyEvent> type) {
        window.run(() -> {
            Node owner = list().getScene().getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(type, "", "", KeyCode.ENTER, false, false, false, false));
        });
        window.idle();
    }

    @Test
    void enterHeldDown_asks_andDoesNotAnswer() {
        DeskWindow desk = open();
        // As a keyboard repeats; the robot presses a key that is down only once.
        enter(KeyEvent.KEY_PRESSED);
        enter(KeyEvent.KEY_PRESSED);
        enter(KeyEvent.KEY_PRESSED);
        enter(KeyEvent.KEY_RELEASED);
        assertThat(isShown("#kept-ask")).isTrue();
        assertThat(desk.desk.calls).isEmpty();
    }

    @Test
    void release_deleteAsks_whoAndWhat_andBrokenPartiesGoThatWayOnly() {
        DeskWindow desk = open();
        window.type(KeyCode.DOWN);
        assertThat(window.on(() -> window.lookup("#kept-sell").queryAs(Button.class).isDisabled())).isTrue();
        window.type(KeyCode.ENTER);
        assertThat(text("#kept-notice")).contains("1 of 3 seats").contains("not sold in part");
        window.type(KeyCode.DELETE);
        assertThat(text("#kept-question")).contains("window-2", "row 1, seat 1");
        kept.parties.removeLast();
        kept.window("h-broken", "window-2", 3, Duration.ofMinutes(14), "1층-A-1-1");
        window.type(KeyCode.ENTER);
        window.idle();
        assertThat(desk.desk.calls).contains("release [1층-A-1-1]").doesNotContain("sell");
        assertThat(text("#kept-notice")).contains("Seats released");
    }

    @Test
    void countdown_turnsUrgent_thenOver_inWordsToo() {
        DeskWindow desk = open();
        assertThat(spoken(0)).contains("kim@example.com", "12:00 left", "can be sold");
        desk.pass(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(left(0)).isEqualTo("1:59");
        assertThat(spoken(0)).contains("Less than two minutes");
        desk.pass(Duration.ofMinutes(2));
        // The next to run out stands first now.
        assertThat(left(0)).isEqualTo("1:59");
        assertThat(left(1)).isEqualTo("Time is over");
        assertThat(spoken(1)).contains("kim@example.com", "free again");
    }

    @Test
    void entry_tellsHowManyAreRunning_inEveryScreensSight() {
        kept.web("h-kim", "kim@example.com", Duration.ofMinutes(12), "1층-B-7-7");
        var kit = new TestKit[1];
        window.show(() -> {
            kit[0] = new TestKit(Language.EN);
            var desk = new FakeDesk(kit[0]::now);
            desk.standing = new WriteGate.Standing.Open("ap-northeast-1", 1);
            var screens = new SellingScreens(kit[0].kit(), new DeskEquipment(desk, new FakeDisk(),
                    new DeskClock(kit[0]::now, () -> Duration.between(TestKit.NOW, kit[0].now()).toNanos()),
                    () -> HoldRules.DEFAULT, (_, _) -> {}, new Random(7)));
            return new TestShell(kit[0], Look.LIGHT, List.of(screens.orders(), screens.kept(kept))).root();
        }, Look.LIGHT, 1100, 700);
        assertThat(text("#nav-kept")).isEqualTo("Kept holds");
        window.run(() -> kit[0].pass(Duration.ofSeconds(1)));
        assertThat(text("#nav-kept")).isEqualTo("Kept holds (1)");
        window.run(() -> kit[0].pass(Duration.ofMinutes(12)));
        assertThat(text("#nav-kept")).isEqualTo("Kept holds");
        window.clickOn("#nav-kept");
        window.idle();
        assertThat(window.on(() -> list().isFocused())).as("the keys go to the list").isTrue();
    }

    @Test
    void refresh_keepsTheChoice_andF5LooksAgain() {
        DeskWindow desk = open();
        window.type(KeyCode.DOWN);
        kept.web("h-first", "", Duration.ofMinutes(3), "1층-B-9-1");
        window.type(KeyCode.F5);
        window.idle();
        assertThat(window.on(() -> list().getItems().size())).isEqualTo(3);
        assertThat(window.on(() -> list().getSelectionModel().getSelectedItem().holdingId())).isEqualTo("h-broken");
        kept.parties.clear();
        desk.pass(Duration.ofSeconds(5));
        assertThat(text("#state-message .state-title")).isEqualTo("Nothing is kept");
    }

    @Test
    void whatCannotBeReadAnyMore_isShownAsItStood_andSaysSo() {
        DeskWindow desk = open();
        kept.unread.add(FakeKept.OTHER);
        desk.pass(Duration.ofSeconds(5));
        assertThat(spoken(0)).contains("can be sold");
        assertThat(spoken(1)).contains("Could not be read just now");
        assertThat(text("#kept-told")).startsWith("At least");
    }

    @Test
    void whatCouldNotBeRead_isNeverAnEmptyList() {
        kept.unread.add(FakeKept.OTHER);
        DeskWindow.shown(window, Language.EN, Look.LIGHT, s -> s.kept(kept));
        assertThat(text("#state-message .state-title")).isEqualTo("It is not known what is kept");
        assertThat(text("#kept-unread")).contains("1 showing could not be read", "14:00");
    }
}
