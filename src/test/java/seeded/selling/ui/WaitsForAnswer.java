package seeded.selling.ui;

import com.megaticket.console.architecture.Breaks;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

@Breaks("screensDoNotBlock")
class WaitsForAnswer {
    final Function<CompletableFuture<String>, String> answer = CompletableFuture::join;
}
