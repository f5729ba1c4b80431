package com.megaticket.console.app;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A port whose adapter comes later: the window opens at once, the cloud behind it takes seconds. Until then every call is a
 * {@link Fault}, never an empty answer. Safe on any thread.
 */
final class Late<T> {
    private final AtomicReference<@Nullable T> behind = new AtomicReference<>();
    private final T port;

    Late(Class<T> type) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, method, args) -> {
            T now = behind.get();
            if (now == null) {
                throw new Fault(new Failure.Unavailable("the console is still starting", ""));
            }
            try {
                return method.invoke(now, args);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        });
        port = type.cast(proxy);
    }

    T port() {
        return port;
    }

    void is(T adapter) {
        behind.set(adapter);
    }
}
