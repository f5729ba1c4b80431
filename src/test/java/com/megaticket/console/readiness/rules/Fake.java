package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Survey;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All ports of an estate, answering by the method's name. One read of a check can be made to fail, by its number. */
final class Fake {
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();
    private int failing = -1;
    private int asked;
    private @Nullable Failure failure;

    Fake answer(String method, Object value) {
        return by(method, _ -> value);
    }

    Fake by(String method, Function<Object[], Object> answer) {
        answers.put(method, answer);
        return this;
    }

    /** The n-th read from now, counted from 0, fails. */
    Fake failing(int read, Failure why) {
        failing = read;
        failure = why;
        asked = 0;
        return this;
    }

    Estate estate() {
        try {
            RecordComponent[] ports = Estate.class.getRecordComponents();
            var types = Arrays.stream(ports).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Estate.class.getDeclaredConstructor(types)
                    .newInstance(Arrays.stream(types).map(this::port).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object port(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, method, arguments) -> {
            Failure now = failure;
            if (asked++ == failing && now != null) {
                throw new Fault(now);
            }
            var answer = answers.get(method.getName());
            if (answer == null) {
                throw new IllegalStateException("no answer to " + method.getName());
            }
            return answer.apply(arguments == null ? new Object[0] : arguments);
        });
    }

    Result run(CheckId id, Blueprint plan) {
        var survey = new Survey(estate(), Clock.fixed(Tokyo.NOW, ZoneOffset.UTC));
        return Checks.all().stream().filter(c -> c.id() == id).findFirst().orElseThrow().run(survey, plan);
    }
}
