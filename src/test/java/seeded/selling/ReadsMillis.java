package seeded.selling;

import com.megaticket.console.architecture.Breaks;

@Breaks("clockIsInjected")
class ReadsMillis {
    final long start = System.currentTimeMillis();
}
