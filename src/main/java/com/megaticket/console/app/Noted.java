package com.megaticket.console.app;

import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import java.util.function.Consumer;

/** Work whose success needs no word. */
final class Noted {
    private Noted() {}

    static Background.Done<Boolean> orElse(Consumer<Failure> trouble) {
        return new Background.Done<>() {
            @Override
            public void value(Boolean done) {}

            @Override
            public void failed(Failure failure) {
                trouble.accept(failure);
            }
        };
    }
}
