package seeded.mcp;

import com.megaticket.console.architecture.Breaks;
import seeded.assistant.tool.ToolRegistry;

@Breaks("onlyAPersonApproves")
class Executes {
    void execute(ToolRegistry registry) {
        registry.execute();
    }
}
