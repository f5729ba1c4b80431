package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.check.Where;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.readiness.estate.Questions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has changed since it last worked, and when it was last tried: R31, R32. */
final class DrillChecks {
    private static final Command BOARD = new Command("megaticket-console --readiness --json",
            "megaticket-console --readiness --json");

    private DrillChecks() {}

    static List<Check> all() {
        return List.of(Check.of(CheckId.R31, DrillChecks::drift, Use.in(Where.HERE, Action.GOOD_RUN)),
                Check.of(CheckId.R32, DrillChecks::age, Use.in(Where.HERE, Action.DRILLS)));
    }

    /** What could not be read now has not changed for certain: other checks say that it could not be read. */
    private static void drift(Looking in) {
        var good = in.ask(Questions.goodRun());
        if (good.isEmpty()) {
            in.found(Trouble.NO_GOOD_RUN, BOARD);
            return;
        }
        Map<String, String> now = in.prints();
        good.get().prints().forEach((read, print) -> {
            String today = now.get(read);
            if (today != null && !today.equals(print)) {
                in.found(Trouble.CHANGED, BOARD, read, good.get().at());
            }
        });
    }

    private static void age(Looking in) {
        Optional<Instant> last = in.ask(Questions.lastDrill());
        int most = in.plan().number(Setting.DRILL_DAYS);
        if (last.isEmpty()) {
            in.unknown(Journal.NO_DRILL, "no drill is on record on this computer");
        } else if (Duration.between(last.get(), in.now()).toDays() > most) {
            in.found(Trouble.DRILL_OLD, BOARD, Duration.between(last.get(), in.now()).toDays(), most, last.get());
        }
    }
}
