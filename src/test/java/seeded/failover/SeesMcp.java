package seeded.failover;

import com.megaticket.console.architecture.Breaks;
import seeded.mcp.Asks;

@Breaks("onlyAppJoins")
record SeesMcp(Asks mcp) {}
