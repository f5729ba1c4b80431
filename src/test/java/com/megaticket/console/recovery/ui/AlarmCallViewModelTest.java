package com.megaticket.console.recovery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.alarm.Horn.Tone;
import com.megaticket.console.ui.Banner;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlarmCallViewModelTest {
    private final TestKit kit = new TestKit(Language.EN);
    private final RecoveryRig rig = new RecoveryRig(kit);
    private final FakeBell bell = new FakeBell();
    private final BoardViewModel board = new BoardViewModel(kit.kit(), rig.equipment());
    private final AlarmCallViewModel calls = new AlarmCallViewModel(kit.kit(), board, bell);

    /** Nobody looks at the screen: alarms call all the same. */
    @BeforeEach
    void followed() {
        board.start();
    }

    private void tell(Scene scene) {
        rig.room.tell(scene.at(kit.now()).outlook());
    }

    @Test
    void itSoundsAgainUntilSomebodyAnswers() {
        tell(Scene.SEOUL_DOWN);
        kit.pass(Duration.ofSeconds(30));
        assertThat(bell.heard).containsExactly(Tone.CRITICAL, Tone.CRITICAL);
        assertThat(calls.ringing().get()).isTrue();
        tell(Scene.CALM);
        kit.pass(Duration.ofMinutes(10));
        assertThat(bell.heard).hasSize(2);
        assertThat(calls.ringing().get()).isFalse();
    }

    @Test
    void silencedItAcknowledgesNothing() {
        tell(Scene.SEOUL_DOWN);
        calls.silence();
        kit.pass(Duration.ofMinutes(20));
        assertThat(bell.heard).hasSize(1);
        assertThat(calls.ringing().get()).isFalse();
        assertThat(rig.room.asked).isEmpty();
    }

    @Test
    void whoWantsNoSoundHearsNone() {
        bell.wanted = new AlarmBell.Wanted(false, true);
        tell(Scene.SEOUL_DOWN);
        assertThat(bell.heard).isEmpty();
        assertThat(calls.ringing().get()).isFalse();
    }

    @Test
    void whileAnotherProgramIsInFrontTheGraveOnesAreShownOnce() {
        bell.inFront = false;
        tell(Scene.STALLED);
        kit.pass(Duration.ofMinutes(5));
        assertThat(bell.shown).singleElement().asString().startsWith("MegaTicket · Replication stalled: ")
                .endsWith("and 1 more");
        assertThat(kit.kit().notifications().shown()).isEmpty();
    }

    @Test
    void inAFloodNoticesAreGathered() {
        bell.inFront = false;
        tell(Scene.SEOUL_DOWN);
        tell(Scene.SPLIT_BRAIN);
        assertThat(bell.shown).hasSize(1);
        kit.pass(AlarmCallViewModel.APART);
        assertThat(bell.shown).hasSize(2);
    }

    @Test
    void inFrontOrUnwantedNoneIsShown() {
        tell(Scene.SEOUL_DOWN);
        bell.inFront = false;
        kit.pass(Duration.ofMinutes(1));
        assertThat(bell.shown).as("it was seen").isEmpty();
        bell.wanted = new AlarmBell.Wanted(true, false);
        tell(Scene.SPLIT_BRAIN);
        assertThat(bell.shown).isEmpty();
    }

    @Test
    void whereTheComputerShowsNoneTheWindowDoes() {
        bell.inFront = false;
        bell.takes = false;
        tell(Scene.SEOUL_DOWN);
        assertThat(kit.kit().notifications().shown()).singleElement().satisfies(n -> {
            assertThat(n.level()).isEqualTo(Banner.Level.WARNING);
            assertThat(n.text().words(kit.kit().messages()).happened()).startsWith("New alarm: ");
        });
    }
}
