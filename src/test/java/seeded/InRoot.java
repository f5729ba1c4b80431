package seeded;

import com.megaticket.console.architecture.Breaks;

@Breaks("everyPackageIsKnown")
class InRoot {}
