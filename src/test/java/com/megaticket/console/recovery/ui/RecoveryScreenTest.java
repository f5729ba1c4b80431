package com.megaticket.console.recovery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.ui.chart.LagChart;
import com.megaticket.console.recovery.watch.IgnoredLine;
import com.megaticket.console.ui.Focus;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The dashboard in a window, by keyboard alone where a person would want it. */
class RecoveryScreenTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private final RecoveryRig rig = window.on(() -> new RecoveryRig(new TestKit(Language.EN)));

    @BeforeEach
    void shown() {
        window.run(() -> Recorded.into(rig.room.history, rig.kit.now(), 3600));
        window.show(() -> rig.shell(Look.LIGHT), Look.LIGHT, 1280, 800);
    }

    private void tell(Scene scene) {
        window.run(() -> rig.room.tell(scene.at(rig.kit.now()).outlook()));
        window.idle();
    }

    private void open(Part part) {
        window.run(() -> window.lookup("#tabs").queryAs(TabPane.class).getSelectionModel().select(part.ordinal()));
        window.idle();
    }

    private void pass(Duration time) {
        window.run(() -> rig.kit.pass(time));
        window.idle();
    }

    private String text(String id) {
        return window.on(() -> window.lookup(id).queryAs(Label.class).getText());
    }

    /** Every text in sight below a node. */
    private static Stream<String> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Label label ? Stream.of(label.getText()) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(RecoveryScreenTest::texts))
                : own;
    }

    private List<String> textsOf(String id) {
        return window.on(() -> texts(window.lookup(id).query()).toList());
    }

    private boolean visible(String id) {
        return window.on(() -> window.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }

    /** [NEVER-2] */
    @Test
    void beforeTheFirstAnswerNothingIsCalledFine() {
        assertThat(textsOf("#awaiting")).anyMatch(t -> t.contains("does not mean that all is well"));
        assertThat(visible("#verdict")).isFalse();
        assertThat(visible("#tabs")).isFalse();
    }

    @Test
    void fiveQuestionsAreAnswered() {
        tell(Scene.SEOUL_DOWN);
        assertThat(text("#call")).isEqualTo("GO");
        assertThat(text("#because")).isEqualTo("Seoul is down by 3 of 3 witnesses · Tokyo is up by 3 of 3 witnesses");
        assertThat(textsOf("#tile-alive")).contains("Is Seoul alive?", "No · 3 of 3 witnesses", "down · 7 s");
        assertThat(textsOf("#tile-able")).contains("Can Tokyo take over?", "Yes");
        assertThat(textsOf("#tile-loss")).contains("at most 1.9 s", "2 bookings", "estimated from the recent rate");
        assertThat(textsOf("#tile-next")).contains("Begin the switch");
    }

    @Test
    void agesMoveOnWithoutNews() {
        tell(Scene.CALM);
        pass(Duration.ofSeconds(5));
        assertThat(textsOf("#tile-alive")).contains("up · 12 s");
        assertThat(textsOf("#card-main")).contains("11 s ago");
    }

    @Test
    void severalThatAreOffAreOneLineAndOneStaysItself() {
        var off = Reason.of(Why.NOT_ASKED);
        window.run(() -> rig.room.tell(Scene.CALM.at(rig.kit.now()).line(Key.bookings(Told.SEOUL), Level.OFF, off)
                .line(Key.models(Told.SEOUL), Level.OFF, off).outlook()));
        window.idle();
        assertThat(textsOf("#card-main")).contains("3 signals off", "Bookings, Probe → Tokyo, AI model")
                .doesNotContain("AI model", "Bookings");
        assertThat(textsOf("#card-standby")).contains("Probe → Seoul").noneMatch(t -> t.endsWith("signals off"));
        tell(Scene.CALM);
        assertThat(textsOf("#card-main")).contains("AI model", "Bookings").noneMatch(t -> t.endsWith("signals off"));
    }

    /** [NEVER-2] All blind: not one line is normal, nothing is zero. */
    @Test
    void blindIsNeverCalm() {
        tell(Scene.BLIND);
        for (String card : List.of("#card-main", "#card-standby", "#card-between")) {
            assertThat(textsOf(card)).contains("unknown").doesNotContain("normal");
        }
        assertThat(textsOf("#tile-serves")).contains("Not known");
        assertThat(textsOf("#tile-loss")).contains("Not known", "bookings not known");
        assertThat(textsOf("#tile-alive")).contains("Cannot be told", "blind · no answer");
    }

    /** [NEVER-2] */
    @Test
    void aWatchThatStoppedGivesNoVerdict() {
        tell(Scene.CALM);
        pass(Duration.ofMinutes(3));
        assertThat(text("#call")).isEqualTo("NOT KNOWN NOW");
        assertThat(text("#because")).startsWith("Last verdict: STAY.");
        assertThat(textsOf("#strips")).anyMatch(t -> t.startsWith("The watch has said nothing for 3 min"));
        tell(Scene.CALM);
        assertThat(text("#call")).isEqualTo("STAY");
    }

    @Test
    void howTheNumbersComeAboutIsSaidAbove() {
        tell(Scene.STALLED);
        assertThat(textsOf("#strips")).anyMatch(t -> t.startsWith("DEMO")).anyMatch(t -> t.startsWith("FAULTS"));
        tell(Scene.FLOOD);
        assertThat(textsOf("#strips")).anyMatch(t -> t.startsWith("STAND-IN"));
        tell(Scene.CALM);
        assertThat(textsOf("#strips")).isEmpty();
    }

    @Test
    void anAlarmSoundIsSilencedByKeyboard() {
        tell(Scene.SEOUL_DOWN);
        assertThat(rig.bell.heard).hasSize(1);
        assertThat(textsOf("#strips")).anyMatch(t -> t.startsWith("Alarm sound is on"));
        window.run(() -> Focus.into(window.lookup("#recovery").query()));
        window.type(KeyCode.F8);
        assertThat(textsOf("#strips")).noneMatch(t -> t.startsWith("Alarm sound is on"));
        assertThat(rig.room.asked).as("nothing is acknowledged by it").isEmpty();
    }

    @Test
    void theFiguresTellWhetherAPersonCanLiveWithTheAlarms() {
        window.run(() -> Recorded.alarms(rig.room.history, rig.kit.now()));
        tell(Scene.STALLED);
        open(Part.FIGURES);
        assertThat(textsOf("#figures-grid")).containsSequence("Alarms", "17", "34", "at most 150 a day")
                .containsSequence("Most in ten minutes", "15", "15", "at most 10")
                .containsSequence("Time in flood (over ten in ten minutes)", "0.4 %", "0.1 %", "at most 1 %");
        assertThat(textsOf("#figures-often")).containsExactly(
                "Replication late · Seoul · Lag → Tokyo · reservations", "19 times",
                "Tables slow · Seoul · Table read", "15 times");
        assertThat(textsOf("#figures-standing")).anyMatch(t -> t.endsWith("suppressed")).hasSize(10);
        rig.room.history.broken = Told.GONE;
        pass(Duration.ofMinutes(2));
        assertThat(textsOf("#figures")).anyMatch(t -> t.startsWith("The journal cannot be read"));
    }

    @Test
    void aLineOfTheSetupThatIsNotFollowedIsSaid() {
        RecoveryRig other = window.on(() -> new RecoveryRig(new TestKit(Language.EN), List.of(
                new IgnoredLine.UnknownName("/d/watch.properties", "colour"),
                new IgnoredLine.BadValue("/d/watch.properties", "zoneId", "z?"),
                new IgnoredLine.Unreadable("/d/watch.properties"))));
        window.show(() -> other.shell(Look.LIGHT), Look.LIGHT, 1280, 800);
        window.run(() -> other.room.tell(Scene.CALM.at(other.kit.now()).outlook()));
        assertThat(text("#self")).endsWith("3 settings not followed (see “This screen”)");
        open(Part.SELF);
        assertThat(textsOf("#ignored")).satisfiesExactly(
                t -> assertThat(t).startsWith("“colour” in /d/watch.properties: no setting has this name"),
                t -> assertThat(t).startsWith("“zoneId = z?” in /d/watch.properties: this cannot be its value"),
                t -> assertThat(t).startsWith("/d/watch.properties cannot be read to its end"));
    }

    @Test
    void aLockedVerdictIsAcknowledged() {
        tell(Scene.CALM);
        assertThat(visible("#acknowledge-verdict")).isFalse();
        tell(Scene.SEOUL_DOWN);
        window.clickOn("#acknowledge-verdict");
        assertThat(rig.room.asked).containsExactly("verdict by operator: ");
    }

    @Test
    void alarmsAreAnsweredByKeyboard() {
        tell(Scene.STALLED);
        open(Part.ALARMS);
        assertThat(text("#guidance")).contains("Do not switch");
        window.run(() -> window.lookup("#alarm-list").query().requestFocus());
        window.type(KeyCode.DOWN).type(KeyCode.F6);
        window.write("drill");
        assertThat(window.on(() -> window.lookup("#alarm-note").queryAs(TextField.class).getText())).isEqualTo("drill");
        window.run(() -> window.lookup("#alarm-list").query().requestFocus());
        window.type(KeyCode.ENTER);
        assertThat(rig.room.asked).containsExactly("acknowledge b2 by operator: drill");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rig.room.asked).last().isEqualTo("acknowledge all by operator: ");
        window.clickOn("#shelve");
        assertThat(rig.room.asked).last().isEqualTo("shelve b2 for PT15M by operator: ");
    }

    @Test
    void theRecordIsLookedAtByKeyboardAndLeftAgain() {
        tell(Scene.CALM);
        open(Part.LAG);
        LagChart chart = window.lookup("#lag-chart").queryAs(LagChart.class);
        long to = window.on(() -> chart.plot().span().to());
        window.run(chart::requestFocus);
        window.type(KeyCode.LEFT).type(KeyCode.PLUS);
        assertThat(window.on(() -> chart.plot().span().to())).isLessThan(to);
        window.run(() -> window.lookup("#event-before").queryAs(Button.class).fire());
        window.run(() -> window.lookup("#event-before").queryAs(Button.class).fire());
        window.run(() -> window.lookup("#event-before").queryAs(Button.class).fire());
        window.idle();
        assertThat(text("#call")).isEqualTo("DO NOT GO");
        assertThat(textsOf("#strips")).anyMatch(t -> t.startsWith("REPLAY") && t.endsWith("The verdict now: STAY"));
        assertThat(text("#readout")).contains("no data");
        window.run(chart::requestFocus);
        window.type(KeyCode.ESCAPE);
        assertThat(text("#call")).isEqualTo("STAY");
        assertThat(textsOf("#strips")).isEmpty();
    }

    @Test
    void theChartWritesAsLargeAsTheText() {
        assertThat(letters()).isCloseTo(11, Offset.offset(0.1));
        window.show(() -> rig.shell(Look.LIGHT), Look.LIGHT, 200, 1280, 800);
        assertThat(letters()).isCloseTo(22, Offset.offset(0.1));
    }

    private double letters() {
        tell(Scene.CALM);
        open(Part.LAG);
        LagChart chart = window.lookup("#lag-chart").queryAs(LagChart.class);
        return window.on(chart::letterSize);
    }

    @Test
    void chartAndSamplesAreGivenOut() {
        tell(Scene.CALM);
        open(Part.LAG);
        window.clickOn("#export-csv").clickOn("#export-png");
        assertThat(rig.written).hasSize(2);
        assertThat(rig.written(Path.of("recovery-20260210-140500.csv"))).startsWith("time,from,to,line,lag_ms");
        assertThat(Objects.requireNonNull(rig.written.get(Path.of("recovery-20260210-140500.png"))))
                .startsWith(137, 'P', 'N', 'G');
        assertThat(text("#exported")).startsWith("Saved: ");
    }

    @Test
    void routesAndTablesTellWhatWasSeen() {
        tell(Scene.SEOUL_DOWN);
        open(Part.ROUTES);
        assertThat(textsOf("#checks")).anyMatch(t -> t.startsWith("0 of 16 checkers succeed"));
        assertThat(textsOf("#records")).contains("Route 53 answers now: Tokyo",
                "PRIMARY unhealthy, SECONDARY unhealthy → Seoul");
        open(Part.TABLES);
        assertThat(textsOf("#replicas")).anyMatch(t -> t.startsWith("The service cannot be reached"));
        window.run(() -> rig.room.tell(Scene.CALM.at(rig.kit.now()).seen(Key.replicas(Told.SEOUL), Reports
                .replicas("REPLICATION_NOT_AUTHORIZED", Optional.of(rig.kit.now().minusSeconds(7_200))), 1)
                .outlook()));
        window.idle();
        assertThat(textsOf("#replicas")).anyMatch(t -> t.contains("REPLICATION_NOT_AUTHORIZED"))
                .anyMatch(t -> t.startsWith("Given up in 18 h"));
    }

    @Test
    void f5AsksAndThePartOpenSurvivesAnotherLanguage() {
        tell(Scene.CALM);
        open(Part.SELF);
        window.run(() -> Focus.into(window.lookup("#recovery").query()));
        window.type(KeyCode.F5);
        assertThat(rig.room.asked).containsExactly("look");
        window.run(() -> rig.kit.kit().messages().languageProperty().set(Language.KO));
        window.idle();
        assertThat(window.on(() -> window.lookup("#tabs").queryAs(TabPane.class).getSelectionModel()
                .getSelectedIndex())).isEqualTo(Part.SELF.ordinal());
        window.clickOn("#canary-on");
        assertThat(rig.room.asked).last().isEqualTo("canary true");
    }

    /** [NEVER-2] It follows the watch also when the first window shows something else. */
    @Test
    void acrossTheRoomGoesOnWithoutTheDashboard() {
        tell(Scene.CALM);
        window.run(() -> Focus.into(window.lookup("#recovery").query()));
        window.type(KeyCode.F11);
        Window far = window.on(() -> Window.getWindows().stream()
                .filter(w -> w.getScene().lookup("#across") != null).findFirst().orElseThrow());
        window.run(() -> rig.screen().hidden());
        tell(Scene.SEOUL_DOWN);
        assertThat(window.on(() -> ((Label) far.getScene().lookup("#across-call")).getText())).isEqualTo("GO");
        pass(Duration.ofSeconds(16));
        assertThat(window.on(() -> ((Label) far.getScene().lookup("#across-call")).getText())).isEqualTo("NO WATCH");
        window.run(() -> Event.fireEvent(far.getScene(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE,
                false, false, false, false)));
        assertThat(window.on(far::isShowing)).isFalse();
    }

    @Test
    void aScreenReaderHearsTheVerdictAndTheTiles() {
        tell(Scene.SEOUL_DOWN);
        assertThat(window.on(() -> window.lookup("#verdict").query().getAccessibleText()))
                .startsWith("Verdict: GO. Seoul is down");
        assertThat(window.on(() -> window.lookup("#tile-alive").query().getAccessibleText()))
                .contains("CloudWatch down · 7 s");
    }
}
