package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Act;
import com.megaticket.console.shared.Fault;
import java.util.List;

/**
 * The acts of this console whose outcome is not known, kept across restarts. An act is remembered before it is sent, so
 * that a console killed in mid-sale can say later what became of it. Safe on any thread.
 */
public interface ActJournal {
    /** @throws Fault when it cannot be kept (full disk, no permission): then nothing may be sent */
    void remember(Act act);

    /** Never throws: an act that stays remembered is only asked about once more. */
    void forget(Act act);

    List<Act> remembered();
}
