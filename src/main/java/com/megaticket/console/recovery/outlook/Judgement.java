package com.megaticket.console.recovery.outlook;

import java.util.List;

/** What the signals of one moment say, before it is known whether it lasts. */
public record Judgement(Verdict.Call call, List<Reason> because, Verdict.Next next) {
    public Judgement {
        because = List.copyOf(because);
    }
}
