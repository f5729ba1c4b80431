package com.megaticket.console.dialogues;

import java.util.List;

/**
 * How one dialogue went.
 *
 * @param faults what was wrong; empty = passed
 * @param loose writes that ran without a person's leave
 * @param script what happened, the same for the same conversation, for comparing runs
 */
record Verdict(String id, List<String> faults, int loose, String script) {
    Verdict {
        faults = List.copyOf(faults);
    }

    boolean passed() {
        return faults.isEmpty() && loose == 0;
    }
}
