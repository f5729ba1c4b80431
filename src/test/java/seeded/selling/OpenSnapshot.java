package seeded.selling;

import com.megaticket.console.architecture.Breaks;

@Breaks("snapshotsAreRecords")
class OpenSnapshot {}
