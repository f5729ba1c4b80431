package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

@Breaks("noHiddenPools")
class UsesParallelStream {
    final Function<List<String>, Stream<String>> streams = List::parallelStream;
}
