package seeded.assistant.talk;

import seeded.assistant.tool.Approvals;
import seeded.assistant.tool.ToolRegistry;

/** Near miss: here a person answers. */
class Talk {
    void answered(Approvals approvals, ToolRegistry registry) {
        approvals.approve();
        registry.execute();
    }
}
