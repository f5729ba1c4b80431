package com.megaticket.console.selling;

import com.megaticket.console.shared.Failure;

/** What became of an act whose answer was lost. */
public sealed interface SettleOutcome {
    record Done(ActRecord act) implements SettleOutcome {}

    /** It did not happen and no longer can: a VOID record has taken its key. */
    record NotDone() implements SettleOutcome {}

    /** The region the act was sent to does not answer. Ask again; say neither yes nor no. */
    record StillUnknown(Failure failure) implements SettleOutcome {}
}
