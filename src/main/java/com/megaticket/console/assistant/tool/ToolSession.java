package com.megaticket.console.assistant.tool;

import com.megaticket.console.shared.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What the registry remembers of one conversation. Safe on any thread. */
public final class ToolSession {
    /** A model that asks the same a fourth time will not read the answer this time either. */
    static final int SAME_CALLS = 3;

    private final Booker booker;
    private final Seen seen = new Seen();
    private final Approvals approvals;
    private final Map<String, Integer> calls = new HashMap<>();
    private boolean written;

    public ToolSession(Booker booker, Supplier<Instant> clock, Ids ids) {
        this.booker = booker;
        this.approvals = new Approvals(clock, ids);
    }

    public Booker booker() {
        return booker;
    }

    public Approvals approvals() {
        return approvals;
    }

    /** Whether the hold is this conversation's. */
    public boolean isOurs(String holdingId) {
        return seen.strangers(new Arguments.CancelHold(holdingId)).isEmpty();
    }

    /** What was found out of a write after it had been answered. */
    public void learn(ToolAnswer answer) {
        if (answer instanceof ToolAnswer.Ok ok) {
            seen.learn(ok.result());
        }
    }

    Seen seen() {
        return seen;
    }

    /** A person said something new: the turn's budgets begin anew. */
    public synchronized void beginTurn() {
        calls.clear();
        written = false;
    }

    /** Counts a call; false when it has been made often enough in this turn. */
    synchronized boolean mayCall(ToolName tool, String arguments) {
        return calls.merge(tool.text() + arguments, 1, Integer::sum) <= SAME_CALLS;
    }

    synchronized boolean mayWrite() {
        return !written;
    }

    synchronized void wrote() {
        written = true;
    }
}
