package com.megaticket.console.recovery.record;

import com.megaticket.console.recovery.outlook.Indication;
import com.megaticket.console.recovery.outlook.Loss;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Testimony;
import com.megaticket.console.recovery.outlook.Verdict;
import java.time.Instant;
import java.util.List;

/** What a screen showed at a moment, without what cannot be kept. */
public record Frame(Instant at, Verdict verdict, Serving serving, List<Testimony> testimonies, Standby standby,
        Loss loss, List<Indication> indications) {
    public Frame {
        testimonies = List.copyOf(testimonies);
        indications = List.copyOf(indications);
    }
}
