package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.alarm.AlarmList;
import com.megaticket.console.recovery.outlook.Indication;
import com.megaticket.console.recovery.outlook.Loss;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Testimony;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.Sources.Provenance;
import java.time.Duration;
import java.util.List;

/**
 * Everything an operator is shown at a moment.
 *
 * @param indications a line for each signal and part, in a fixed order
 */
public record Outlook(Picture picture, Verdict verdict, Serving serving, List<Testimony> testimonies, Standby standby,
        Loss loss, List<Indication> indications, AlarmList alarms, Self self) {
    public Outlook {
        testimonies = List.copyOf(testimonies);
        indications = List.copyOf(indications);
    }

    /**
     * The watch about itself.
     *
     * @param clockOffset of this computer against the services
     * @param injected faults are being injected now: every number may be theirs
     */
    public record Self(Provenance provenance, boolean injected, Tempo tempo, Duration clockOffset, Budget budget,
            List<SourceState> sources) {
        public Self {
            sources = List.copyOf(sources);
        }
    }
}
