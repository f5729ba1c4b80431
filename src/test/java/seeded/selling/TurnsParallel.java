package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import java.util.stream.IntStream;

@Breaks("noHiddenPools")
class TurnsParallel {
    int sum() {
        return IntStream.range(0, 9).parallel().sum();
    }
}
