package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One thing made wrong in a standby, and what the check must find: that, and nothing else. */
record Wrong(CheckId id, Trouble found, Consumer<Fake> estate, UnaryOperator<Blueprint> plan) {
    static Wrong of(CheckId id, Trouble found, Consumer<Fake> estate) {
        return new Wrong(id, found, estate, plan -> plan);
    }

    static Wrong of(CheckId id, Trouble found, String method, Object value) {
        return of(id, found, fake -> fake.answer(method, value));
    }

    Wrong with(Setting setting, String value) {
        return new Wrong(id, found, estate, plan -> this.plan.apply(plan).with(setting, value));
    }

    Wrong serving() {
        return with(Setting.PHASE, "serving");
    }

    @Override
    public String toString() {
        return id + " " + found;
    }
}
