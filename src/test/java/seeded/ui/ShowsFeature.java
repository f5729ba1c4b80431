package seeded.ui;

import com.megaticket.console.architecture.Breaks;
import seeded.readiness.Check;

@Breaks("commonUiKnowsSharedOnly")
record ShowsFeature(Check check) {}
