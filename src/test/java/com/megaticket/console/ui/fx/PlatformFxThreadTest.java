package com.megaticket.console.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.ui.FxWindow;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlatformFxThreadTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private final FxThread fx = new PlatformFxThread();

    @Test
    void workArrivesOnTheFxThreadInOrder() {
        var order = new CopyOnWriteArrayList<Integer>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            fx.run(() -> {
                assertThat(Platform.isFxApplicationThread()).isTrue();
                order.add(number);
            });
        }
        window.idle();
        assertThat(order).hasSize(100).isSorted();
    }

    @Test
    void manyPushesAreOneUpdateWithTheNewestValue() {
        var updates = new AtomicInteger();
        var last = new AtomicInteger();
        var pushed = new Coalesced<Integer>(fx, value -> {
            updates.incrementAndGet();
            last.set(value);
        });
        window.run(() -> {
            for (int i = 1; i <= 1000; i++) {
                pushed.push(i);
            }
        });
        window.until(() -> last.get() == 1000);
        assertThat(updates).hasValue(1);
        window.run(() -> pushed.push(2000));
        window.until(() -> last.get() == 2000);
    }
}
