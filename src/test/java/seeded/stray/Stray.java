package seeded.stray;

import com.megaticket.console.architecture.Breaks;

@Breaks("everyPackageIsKnown")
class Stray {}
