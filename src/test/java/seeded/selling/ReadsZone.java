package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import java.time.ZoneId;

@Breaks("clockIsInjected")
class ReadsZone {
    final ZoneId zone = ZoneId.systemDefault();
}
