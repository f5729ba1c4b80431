package com.megaticket.console.failover.audit;

import com.megaticket.console.shared.Showing;
import java.util.function.Consumer;

/** Port: the one reconciliation of this console. Nothing here waits; any thread. What comes of it is in the snapshots. */
public interface Audit {
    /** Read units a second of both regions together, unless a person chooses otherwise: an eighth of what a new table takes. */
    double USUAL_BUDGET = 500;

    AuditSnapshot now();

    /** @param listener told at once and then of every change, one at a time, on any thread. Must not block */
    Following follow(Consumer<AuditSnapshot> listener);

    /** Until it is closed; closing again changes nothing. */
    interface Following extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Compares everything; nothing while it is being compared.
     *
     * @param budget read units a second
     */
    void begin(double budget);

    /** Goes on where the run was left. What was clean is not read again. */
    void goOn(double budget);

    /** Ends after the showing it is at; it can be gone on with. */
    void stop();

    /** Looks at one showing again. */
    void again(Showing showing);

    /**
     * Carries out what a person chose, one at a time, and looks at the showing again. Nothing while another is being carried out.
     *
     * @throws IllegalArgumentException when the finding has gone or the plan is not one of its own
     */
    void decide(Decision decision);
}
