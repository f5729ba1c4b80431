package seeded.catalog;

import com.megaticket.console.architecture.Breaks;
import seeded.readiness.Check;

@Breaks("featuresIgnoreEachOther")
record SeesReadiness(Check check) {}
