package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Indication;
import com.megaticket.console.recovery.outlook.Loss;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Testimony;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.record.Frame;
import com.megaticket.console.recovery.watch.Outlook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the board shows: the newest outlook, or a recorded one.
 *
 * @param at of the whole
 * @param live empty = a replay: reports, alarms and the watch itself are not recorded
 */
record Board(Instant at, Verdict verdict, Serving serving, List<Testimony> testimonies, Standby standby, Loss loss,
        List<Indication> indications, Optional<Outlook> live) {
    static Board of(Outlook now) {
        return new Board(now.picture().at().wall(), now.verdict(), now.serving(), now.testimonies(), now.standby(),
                now.loss(), now.indications(), Optional.of(now));
    }

    static Board of(Frame then) {
        return new Board(then.at(), then.verdict(), then.serving(), then.testimonies(), then.standby(), then.loss(),
                then.indications(), Optional.empty());
    }

    boolean replayed() {
        return live.isEmpty();
    }

    /** How old it is now, or, in a replay, was then: the monotonic clock of another run says nothing. */
    Duration age(Moment seen, Moment now) {
        if (live.isPresent()) {
            return seen.age(now);
        }
        Duration then = Duration.between(seen.wall(), at);
        return then.isNegative() ? Duration.ZERO : then;
    }
}
