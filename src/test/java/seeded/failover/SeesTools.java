package seeded.failover;

import com.megaticket.console.architecture.Breaks;
import seeded.tools.Joins;

@Breaks("onlyAppJoins")
record SeesTools(Joins tools) {}
