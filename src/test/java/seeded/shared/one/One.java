package seeded.shared.one;

import com.megaticket.console.architecture.Breaks;
import org.jspecify.annotations.Nullable;
import seeded.shared.two.Two;

@Breaks("noCycles")
public record One(@Nullable Two two) {}
