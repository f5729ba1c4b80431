package seeded.failover;

import com.megaticket.console.architecture.Breaks;
import seeded.recovery.Lag;

@Breaks("featuresIgnoreEachOther")
record SeesRecovery(Lag lag) {}
