package seeded.selling;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Near miss: an executor was handed in. */
class UsesGivenPool {
    CompletableFuture<String> start(Executor executor) {
        return CompletableFuture.supplyAsync(() -> "", executor);
    }
}
