package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

@Breaks("threadsInOnePlace")
class StartsPool {
    final Supplier<ExecutorService> pool = Executors::newVirtualThreadPerTaskExecutor;
}
