package seeded.shared;

import com.megaticket.console.architecture.Breaks;
import seeded.readiness.Check;

@Breaks("sharedIsALeaf")
record SeesFeature(Check check) {}
