package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.shared.SeatId;
import org.junit.jupiter.api.Test;

class SeatJumpTest {
    private final MapLayout layout = MapLayout.of(Halls.house());
    private final SeatJump jump = new SeatJump(layout);

    @Test
    void sectionRowAndPrintedNumber_leadToTheSeat() {
        assertThat(find("B 7 20", "")).isEqualTo("1층-B-7-8");
        assertThat(find("b-7-20", "")).isEqualTo("1층-B-7-8");
        assertThat(find("B OP 3", "")).isEqualTo("1층-B-OP-3");
    }

    @Test
    void rowAndNumber_areSoughtWhereTheKeyboardStands_first() {
        assertThat(find("7 20", "1층-B-1-1")).isEqualTo("1층-B-7-8");
        assertThat(find("7 20", "2층-E-1-1")).isEqualTo("2층-E-7-7");
        assertThat(find("7 20", "")).isEqualTo("1층-B-7-8");
    }

    @Test
    void sectionAndRow_orEither_leadToItsMiddle() {
        assertThat(find("E 3", "")).isEqualTo("2층-E-3-8");
        assertThat(find("OP", "2층-E-3-8")).isEqualTo("1층-B-OP-7");
        assertThat(find("F", "1층-B-1-1")).isEqualTo("2층-F-1-7");
        assertThat(find("9 ", "2층-F-1-7")).isEqualTo("2층-F-9-7");
    }

    @Test
    void whatTheHallDoesNotHave_isNotGuessed() {
        assertThat(find("B 7 99", "")).isEmpty();
        assertThat(find("X 7 1", "")).isEmpty();
        assertThat(find("B 7 20 1", "")).isEmpty();
        assertThat(find("  ", "")).isEmpty();
    }

    private String find(String typed, String from) {
        int at = from.isEmpty() ? -1 : layout.indexOf(SeatId.parse(from)).orElseThrow();
        var found = jump.find(typed, at);
        return found.isEmpty() ? "" : layout.seat(found.getAsInt()).id().toString();
    }
}
