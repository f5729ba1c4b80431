package seeded.readiness.unmarked;

import com.megaticket.console.architecture.Breaks;

@Breaks("packagesAreNullMarked")
class Unmarked {}
