package seeded.mcp;

import seeded.assistant.tool.Approvals;
import seeded.assistant.tool.ToolRegistry;

/** Near miss: asking and taking back open nothing. */
public class Asks {
    void ask(Approvals approvals, ToolRegistry registry) {
        registry.ask();
        approvals.deny();
    }
}
