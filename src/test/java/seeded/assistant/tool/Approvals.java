package seeded.assistant.tool;

/** Stands for the gate. */
public final class Approvals {
    public boolean approve(String proposal) {
        return !proposal.isEmpty();
    }
}
