package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import java.util.concurrent.CompletableFuture;

@Breaks("noHiddenPools")
class UsesCommonPool {
    CompletableFuture<String> start() {
        return CompletableFuture.supplyAsync(() -> "");
    }
}
