package com.megaticket.console.recovery.ui.words;

import static com.megaticket.console.recovery.SeenWorld.NOW;
import static com.megaticket.console.recovery.SeenWorld.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.SeenWorld;
import com.megaticket.console.recovery.outlook.Indication;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignalValuesTest {
    private static final Picture PICTURE = SeenWorld.well().sees(Key.lag(THERE), new LagReport(Map.of(Table.VENUES,
            List.of(new LagReport.Point(NOW.minusSeconds(120), Duration.ofMillis(2_500), Duration.ofSeconds(3), 1)))))
            .sight().picture();

    private final SignalValues values = new SignalValues(new Messages(Language.EN, TestKit.features()));

    @Test
    void aLagOfNowIsTold() {
        Indication now = line(Level.WARNING, Why.LAG);
        assertThat(values.of(now, PICTURE)).contains("2.5 s");
        assertThat(values.detail(now.subject(), PICTURE)).contains("max 3.0 s · n 1");
    }

    /** [NEVER-2] The answer is young and its newest point is not: the number has its own age, and is the last one. */
    @Test
    void aLagOfAnotherTimeIsTheLastWithItsAge() {
        for (Indication old : List.of(line(Level.NO_DATA, Why.NOTHING_WRITTEN),
                line(Level.SILENT, Why.WRITES_WITHOUT_LAG), line(Level.UNKNOWN, Why.NO_POINTS))) {
            assertThat(values.of(old, PICTURE)).contains("last 2.5 s · 2 min ago");
        }
    }

    private static Indication line(Level level, Why why) {
        return new Indication(new Subject(Key.lag(THERE), Table.VENUES.name()), level, Reason.of(why),
                Optional.empty());
    }
}
