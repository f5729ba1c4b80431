package seeded.shared;

import java.time.Duration;

public interface Pause {
    void sleep(Duration time);
}
