package com.megaticket.console.demo;

import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself. */
final class Eventually {
    private Eventually() {}

    /** @return whether it became true within the time */
    static boolean holds(Duration within, BooleanSupplier claim) {
        long limit = System.nanoTime() + within.toNanos();
        while (!claim.getAsBoolean()) {
            if (System.nanoTime() > limit) {
                return false;
            }
            Pause.real().sleep(Duration.ofMillis(20));
        }
        return true;
    }
}
