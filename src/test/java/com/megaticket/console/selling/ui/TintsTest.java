package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever colour data gives a grade, its letter can be read and its seat seen (WCAG 2.2, 1.4.3 and 1.4.11). */
class TintsTest {
    private static final List<String> COLORS = List.of("#9E37D1", "#FF0000", "#FFA500", "#1E90FF", "#32CD32", "#FFFFFF",
            "#000000", "#FFFF00", "#00FFFF", "#0000FF", "#808080", "not a colour");

    @ParameterizedTest
    @CsvSource({"#ffffff, #24292f", "#0d1117, #c9d1d9"})
    void lettersAreReadable_andEdgesStandOut(String paper, String ink) {
        var tints = new Tints(marks(), Color.web(paper), Color.web(ink));
        for (int i = 0; i < COLORS.size(); i++) {
            Tints.Tint tint = tints.tint(i);
            assertThat(Tints.contrast(tint.fill(), Color.web(ink))).as("letter on %s", COLORS.get(i))
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(Tints.contrast(tint.edge(), Color.web(paper))).as("edge of %s", COLORS.get(i))
                    .isGreaterThanOrEqualTo(3);
        }
    }

    private static GradeMarks marks() {
        var p = Halls.performance();
        List<Grade> grades = IntStream.range(0, COLORS.size())
                .mapToObj(i -> new Grade("G" + i, new Money(1), COLORS.get(i), "")).toList();
        return GradeMarks.of(new Performance(p.id(), p.title(), p.titles(), "", "", p.venueId(), Optional.empty(),
                Optional.empty(), "", grades, Map.of(), true, true));
    }
}
