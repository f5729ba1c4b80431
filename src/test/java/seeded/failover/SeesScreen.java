package seeded.failover;

import com.megaticket.console.architecture.Breaks;
import seeded.ui.Banner;

@Breaks("coresIgnoreUi")
record SeesScreen(Banner banner) {}
