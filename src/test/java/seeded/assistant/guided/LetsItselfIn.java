package seeded.assistant.guided;

import com.megaticket.console.architecture.Breaks;
import seeded.assistant.tool.Approvals;

@Breaks("onlyTheTalkApproves")
public final class LetsItselfIn {
    public boolean sure(Approvals gate) {
        return gate.approve("1");
    }
}
