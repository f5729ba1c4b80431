package seeded.selling;

import com.megaticket.console.architecture.Breaks;

@Breaks("threadsInOnePlace")
class StartsThread {
    void start(Runnable work) {
        Thread.ofVirtual().start(work);
    }
}
