package seeded.tools;

import java.util.List;
import seeded.catalog.Title;
import seeded.recovery.Lag;

/** Near miss: tools are the place that joins features. */
public class Joins {
    List<Object> all() {
        return List.of(new Title("t"), new Lag(0));
    }
}
