package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import seeded.shared.Failure;

@Breaks("outagesAreToldByAdapters")
class InventsOutage {
    Failure late() {
        return new Failure.TimedOut("");
    }
}
