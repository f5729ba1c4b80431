package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GradeMarksTest {
    @Test
    void firstLetters_whereTheyDiffer() {
        assertThat(letters(Halls.performance())).containsExactly("O", "V", "R", "S", "A");
    }

    @Test
    void lettersAreNeverShared() {
        assertThat(letters(of("VIP", "V", "VI", "P"))).doesNotHaveDuplicates().startsWith("V");
        assertThat(letters(of("1층", "2층"))).containsExactly("1", "2");
        assertThat(letters(of("S", "S석", "SS"))).doesNotHaveDuplicates();
    }

    private static List<String> letters(Performance performance) {
        return GradeMarks.of(performance).marks().stream().map(GradeMarks.Mark::letter).toList();
    }

    private static Performance of(String... grades) {
        var p = Halls.performance();
        return new Performance(p.id(), p.title(), p.titles(), "", "", p.venueId(), Optional.empty(), Optional.empty(),
                "",
                Stream.of(grades).map(g -> new Grade(g, new Money(1), "#888888", "")).toList(), Map.of(), true, true);
    }
}
