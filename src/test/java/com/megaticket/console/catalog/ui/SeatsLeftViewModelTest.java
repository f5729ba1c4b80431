package com.megaticket.console.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SeatsLeftViewModelTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();
    private final FakeSeatsLeft seats = new FakeSeatsLeft();
    private final TestKit kit = window.on(() -> new TestKit(Language.KO));
    private final SeatsLeftViewModel model = window.on(() -> new SeatsLeftViewModel(kit.kit(), seats));

    @Test
    void nothingIsCountedThatIsNotInSight() {
        pass(Duration.ofSeconds(5));
        assertThat(seats.counted).isEmpty();
    }

    @Test
    void budgetOfAMinuteIsKeptAndTheRestFollows() {
        List<Showing> many = IntStream.range(0, 60).mapToObj(SeatsLeftViewModelTest::showing).toList();
        window.run(() -> many.forEach(model::of));
        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(30));
        assertThat(seats.counted).hasSize(SeatsLeftViewModel.BUDGET);
        pass(Duration.ofSeconds(31));
        assertThat(seats.counted).containsExactlyElementsOf(many);
    }

    @Test
    void countIsKeptForAMinuteAndThenTakenAgainIfStillInSight() {
        ask();
        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(59));
        ask();
        pass(Duration.ofMillis(250));
        assertThat(seats.counted).hasSize(1);
        pass(Duration.ofSeconds(2));
        ask();
        pass(Duration.ofMillis(250));
        assertThat(seats.counted).hasSize(2);
    }

    @Test
    void whatIsNoLongerInSightIsNotCounted() {
        ask();
        window.run(model::lookElsewhere);
        pass(Duration.ofSeconds(1));
        assertThat(seats.counted).isEmpty();
    }

    @Test
    void failureKeepsTheLastCountAsStale() {
        ask();
        pass(Duration.ofSeconds(1));
        seats.fail(new Failure.Throttled("", ""));
        window.run(model::refresh);
        ask();
        pass(Duration.ofSeconds(1));
        assertThat(window.on(() -> model.of(showing(1)))).isInstanceOf(Loadable.Stale.class);
    }

    private void ask() {
        window.run(() -> model.of(showing(1)));
    }

    private void pass(Duration time) {
        window.run(() -> kit.pass(time));
    }

    private static Showing showing(int minute) {
        return new Showing(new PerformanceId("perf-x"), LocalDate.of(2026, 2, 11), LocalTime.of(10, minute));
    }
}
