package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import seeded.shared.Failure;

@Breaks("failuresAreMadeInOnePlace")
class MakesFailure {
    Failure late() {
        return new Failure.TimedOut("");
    }
}
