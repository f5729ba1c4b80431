package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.shared.Failure;

/** Our own mistakes in the words of a turn. */
final class Bugs {
    private Bugs() {}

    static ModelProblem of(Failure failure) {
        String code = failure instanceof Failure.Bug bug ? bug.code() : "";
        return new ModelProblem(ModelProblem.Kind.BUG, code, failure.detail(), failure.requestId());
    }
}
