package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import java.time.Instant;
import java.util.function.Supplier;

@Breaks("clockIsInjected")
class ReadsInstant {
    final Supplier<Instant> now = Instant::now;
}
