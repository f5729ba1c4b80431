package seeded.assistant.talk;

import seeded.assistant.tool.Approvals;

/** A near miss: the one that may. */
public final class Talk {
    public boolean yes(Approvals gate) {
        return gate.approve("1");
    }
}
