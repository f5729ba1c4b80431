package com.megaticket.console.recovery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.alarm.AlarmKind;
import com.megaticket.console.recovery.alarm.AlarmList;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlarmsViewModelTest {
    private final TestKit kit = new TestKit(Language.KO);
    private final RecoveryRig rig = new RecoveryRig(kit);
    private final BoardViewModel board = new BoardViewModel(kit.kit(), rig.equipment());
    private final AlarmsViewModel alarms = new AlarmsViewModel(board, rig.equipment());

    @BeforeEach
    void looked() {
        board.start();
        board.sight(true);
    }

    private void tell(Scene scene) {
        rig.room.tell(scene.at(kit.now()).outlook());
    }

    private List<String> ids() {
        return alarms.rows().get().stream().map(AlarmRow::id).toList();
    }

    @Test
    void eachListIsItsOwn() {
        tell(Scene.STALLED);
        assertThat(ids()).containsExactly("b1", "b2", "b3");
        alarms.part().set(AlarmsViewModel.Drawer.ACKNOWLEDGED);
        assertThat(ids()).containsExactly("b4");
        alarms.part().set(AlarmsViewModel.Drawer.SHELVED);
        assertThat(ids()).containsExactly("b5");
        alarms.part().set(AlarmsViewModel.Drawer.SUPPRESSED);
        assertThat(ids()).containsExactly("b6");
        assertThat(alarms.openCount().get()).isEqualTo(3);
    }

    @Test
    void theChosenOneStaysChosenWhileTheListChanges() {
        tell(Scene.STALLED);
        alarms.chosen().set(Optional.of(alarms.rows().get().get(1)));
        kit.pass(Duration.ofSeconds(3));
        tell(Scene.STALLED);
        assertThat(alarms.alarm().orElseThrow().id()).isEqualTo("b2");
        tell(Scene.SPLIT_BRAIN);
        assertThat(alarms.alarm().orElseThrow().id()).isEqualTo("c1");
    }

    @Test
    void anAnswerCarriesWhoAndTheNote() {
        tell(Scene.STALLED);
        alarms.note().set("FIS drill");
        alarms.answer();
        assertThat(rig.room.asked).containsExactly("acknowledge b1 by operator: FIS drill");
        assertThat(alarms.note().get()).isEmpty();
        alarms.note().set("all mine");
        alarms.acknowledgeAll();
        assertThat(rig.room.asked).last().isEqualTo("acknowledge all by operator: all mine");
    }

    @Test
    void whatIsAnsweredAlreadyIsNotAnsweredAgain() {
        tell(Scene.STALLED);
        alarms.part().set(AlarmsViewModel.Drawer.ACKNOWLEDGED);
        alarms.answer();
        assertThat(rig.room.asked).isEmpty();
    }

    @Test
    void anAlarmIsShelvedForATimeAndBroughtBack() {
        tell(Scene.STALLED);
        alarms.shelf().set(Duration.ofHours(1));
        alarms.shelve();
        alarms.unshelve();
        alarms.part().set(AlarmsViewModel.Drawer.SHELVED);
        alarms.shelve();
        alarms.unshelve();
        assertThat(rig.room.asked).containsExactly("shelve b1 for PT1H by operator: ", "unshelve b5 by operator");
    }

    @Test
    void aFloodIsOneLineUntilItIsOpened() {
        tell(Scene.FLOOD);
        assertThat(ids()).containsExactly("flood");
        assertThat(alarms.alarm().orElseThrow().id()).isEqualTo("f0");
        alarms.answer();
        assertThat(ids()).hasSize(1 + AlarmKind.values().length);
        assertThat(rig.room.asked).as("nobody answers for what they have not read").isEmpty();
        alarms.answer();
        assertThat(ids()).containsExactly("flood");
        tell(Scene.CALM);
        assertThat(ids()).isEmpty();
        tell(Scene.FLOOD);
        assertThat(ids()).containsExactly("flood");
    }

    @Test
    void shelvesAreWithinWhatTheWatchTakes() {
        assertThat(AlarmsViewModel.SHELVES).allMatch(t -> t.toMinutes() >= 1 && t.toHours() <= 24);
    }

    /** An alarm is something that asks for a response (ISA-18.2): each kind says which, in every language. */
    @ParameterizedTest
    @EnumSource
    void everyKindHasGuidance(Language language) {
        kit.kit().messages().languageProperty().set(language);
        assertThat(Arrays.stream(AlarmKind.values()).map(k -> kit.kit().messages().text(RecoveryKeys.guidance(k))))
                .hasSize(AlarmKind.values().length).doesNotHaveDuplicates().allMatch(t -> t.length() > 20);
    }

    @Test
    void anEmptyListIsEmpty() {
        assertThat(alarms.all().get()).isEqualTo(AlarmList.NONE);
        alarms.answer();
        alarms.acknowledgeAll();
        alarms.shelve();
        assertThat(rig.room.asked).isEmpty();
    }
}
