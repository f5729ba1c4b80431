package com.megaticket.console.recovery.watch;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.outlook.Rules;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.record.History;
import com.megaticket.console.recovery.record.Recorder;
import com.megaticket.console.shared.Background;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What the watch works with.
 *
 * @param offset of this computer's clock against the services
 * @param readiness of the standby, as last found
 */
public record WatchParts(Pair pair, Rules rules, Pace pace, Background background, Supplier<Moment> clock,
        Supplier<Duration> offset, Supplier<Standby> readiness, Recorder recorder, History history) {}
