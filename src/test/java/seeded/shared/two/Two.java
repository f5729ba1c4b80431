package seeded.shared.two;

import com.megaticket.console.architecture.Breaks;
import org.jspecify.annotations.Nullable;
import seeded.shared.one.One;

@Breaks("noCycles")
public record Two(@Nullable One one) {}
