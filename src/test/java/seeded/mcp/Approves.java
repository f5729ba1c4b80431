package seeded.mcp;

import com.megaticket.console.architecture.Breaks;
import seeded.assistant.tool.Approvals;

@Breaks("onlyAPersonApproves")
class Approves {
    void approve(Approvals approvals) {
        approvals.approve();
    }
}
