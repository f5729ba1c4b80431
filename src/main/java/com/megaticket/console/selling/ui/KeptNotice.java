package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.kept.KeptOutcome;
import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.shared.Failure;

/** What is said above the list of kept parties. A value: the view finds the words. */
public sealed interface KeptNotice {
    record Ended(KeptParty party, KeptOutcome outcome) implements KeptNotice {}

    /** It is in the order in work at this window. */
    record InWork(KeptParty party) implements KeptNotice {}

    /** What became of its last act is not known yet. */
    record Unsettled(KeptParty party) implements KeptNotice {}

    /** Certainly nothing was done. */
    record Broken(KeptParty party, Failure failure) implements KeptNotice {}
}
