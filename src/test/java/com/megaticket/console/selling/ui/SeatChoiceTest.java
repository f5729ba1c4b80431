package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Halls;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeatChoiceTest {
    private final Counter counter = new Counter();

    @Test
    void sweep_choosesFreeSeatsOnly_andTakesThemOutWhenAllAreChosen() {
        open();
        counter.desk.sold("1층-B-7-5");
        counter.background.beat();
        counter.map.choice().sweep(seats("1층-B-7-", 4, 6));
        assertThat(chosen()).containsExactly("1층-B-7-4", "1층-B-7-6");
        counter.map.choice().sweep(seats("1층-B-7-", 4, 7));
        assertThat(chosen()).containsExactly("1층-B-7-4", "1층-B-7-6", "1층-B-7-7");
        counter.map.choice().sweep(seats("1층-B-7-", 4, 6));
        assertThat(chosen()).containsExactly("1층-B-7-7");
    }

    @Test
    void wheelchairSpace_isNeverSweptUp_butChosenByItsOwnClick() {
        counter.withAccess("B", "7", 8);
        open();
        counter.map.choice().sweep(seats("1층-B-7-", 7, 9));
        counter.map.choice().paint(counter.seat("1층-B-7-8"), true);
        assertThat(chosen()).containsExactly("1층-B-7-7", "1층-B-7-9");
        counter.map.choice().select(List.of());
        counter.map.choice().chooseRun(counter.seat("1층-B-7-9"));
        assertThat(chosen()).containsExactly("1층-B-7-9", "1층-B-7-10", "1층-B-7-11", "1층-B-7-12", "1층-B-7-13",
                "1층-B-7-14");
        counter.map.choice().toggle(counter.seat("1층-B-7-8"));
        assertThat(chosen()).contains("1층-B-7-8");
        assertThat(counter.map.facts(counter.seat("1층-B-7-8")).orElseThrow().access()).isTrue();
        assertThat(counter.map.facts(counter.seat("1층-B-7-7")).orElseThrow().access()).isFalse();
    }

    @Test
    void run_stopsAtTakenSeats_andAtTheSectionsEnd() {
        open();
        counter.desk.sold("1층-B-7-3");
        counter.background.beat();
        counter.map.choice().chooseRun(counter.seat("1층-B-7-2"));
        assertThat(chosen()).containsExactly("1층-B-7-1", "1층-B-7-2");
        counter.map.choice().chooseRun(counter.seat("1층-B-7-3"));
        assertThat(chosen()).hasSize(2);
    }

    @Test
    void numberTyped_showsTheParty_wherePointerOrKeyboardIs_andOneClickChoosesIt() {
        open();
        counter.desk.sold("1층-B-7-5");
        counter.background.beat();
        counter.map.stand(counter.seat("1층-B-7-2"));
        counter.map.typing().add("4");
        assertThat(preview()).containsExactly("1층-B-7-1", "1층-B-7-2", "1층-B-7-3", "1층-B-7-4");
        counter.map.choice().point(counter.seat("1층-B-8-1"));
        assertThat(preview()).containsExactly("1층-B-8-1", "1층-B-8-2", "1층-B-8-3", "1층-B-8-4");
        counter.map.choice().chooseParty(counter.seat("1층-B-8-1"));
        assertThat(chosen()).containsExactly("1층-B-8-1", "1층-B-8-2", "1층-B-8-3", "1층-B-8-4");
        assertThat(counter.map.typing().isEmpty()).isTrue();
        assertThat(preview()).isEmpty();
    }

    @Test
    void partyThatDoesNotFit_choosesNothing_andStaysTyped() {
        open();
        counter.desk.sold("1층-B-7-5");
        counter.background.beat();
        counter.map.typing().add("6");
        counter.map.choice().chooseParty(counter.seat("1층-B-7-2"));
        assertThat(chosen()).isEmpty();
        assertThat(counter.map.typing().isEmpty()).isFalse();
    }

    @Test
    void seatTypedByName_isGoneTo_andErasedByTheLetter() {
        open();
        "B 7 20".chars().forEach(c -> counter.map.typing().add(Character.toString(c)));
        assertThat(counter.map.focus().get()).isEqualTo(counter.seat("1층-B-7-8"));
        assertThat(counter.map.typing().typed().get()).isEqualTo(new MapTyping.Place("B 7 20", true));
        counter.map.typing().add("9");
        assertThat(counter.map.typing().typed().get()).isEqualTo(new MapTyping.Place("B 7 209", false));
        assertThat(counter.map.focus().get()).isEqualTo(counter.seat("1층-B-7-8"));
        IntStream.range(0, 7).forEach(_ -> counter.map.typing().erase());
        assertThat(counter.map.typing().isEmpty()).isTrue();
    }

    @Test
    void seatLeftAlone_isSaid_andStaffAreNotHindered() {
        open();
        counter.choose("1층-B-7-2", "1층-B-7-3");
        assertThat(counter.map.choice().alone().get()).containsExactly(counter.seat("1층-B-7-1"));
        assertThat(chosen()).hasSize(2);
        counter.choose("1층-B-7-1");
        assertThat(counter.map.choice().alone().get()).isEmpty();
    }

    @Test
    void calm_movesTheChoiceAsLittleAsNeeded_andNothingWhereItCannot() {
        open();
        counter.choose("1층-B-7-2", "1층-B-7-3");
        counter.map.choice().calm();
        assertThat(chosen()).containsExactly("1층-B-7-1", "1층-B-7-2");
        assertThat(counter.map.choice().alone().get()).isEmpty();
        counter.map.choice().select(List.of());
        counter.choose("1층-B-7-2", "1층-B-9-3");
        counter.map.choice().calm();
        assertThat(chosen()).containsExactly("1층-B-7-2", "1층-B-9-3");
    }

    @Test
    void noGestureChooses_whileTheMapIsNotLive_orAnOrderIsInWork() {
        open();
        counter.hold("1층-B-1-1");
        counter.map.choice().sweep(seats("1층-B-7-", 1, 3));
        assertThat(chosen()).isEmpty();
        assertThat(counter.map.choice().refused().get()).isTrue();
        counter.panel.back();
        counter.desk.readsFail(FakeDesk.DOWN);
        counter.background.beat();
        counter.map.choice().sweep(seats("1층-B-7-", 1, 3));
        counter.map.choice().chooseRun(counter.seat("1층-B-7-1"));
        assertThat(chosen()).isEmpty();
    }

    @Test
    void sectionsAreWalked_roundAndRound() {
        open();
        List<String> walked = IntStream.range(0, 7).mapToObj(_ -> counter.map.turn(1).orElseThrow().id()).toList();
        assertThat(walked).containsExactly("A", "B", "C", "D", "E", "F", "A");
        assertThat(counter.map.turn(-1).orElseThrow().id()).isEqualTo("F");
    }

    private void open() {
        counter.map.shown();
        counter.map.open(Halls.SHOWING);
        counter.background.beat();
    }

    private List<Integer> seats(String row, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(n -> counter.seat(row + n)).toList();
    }

    private Stream<String> chosen() {
        return counter.map.choice().selection().get().stream().map(Object::toString);
    }

    private Stream<String> preview() {
        var layout = counter.map.chart().get().shown().orElseThrow().layout();
        return counter.map.choice().preview().get().stream().map(s -> layout.seat(s).id().toString());
    }
}
