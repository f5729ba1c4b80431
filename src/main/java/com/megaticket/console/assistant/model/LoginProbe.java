package com.megaticket.console.assistant.model;

import java.util.Optional;

/** Port: whether there is a login at all, before anything is asked of a model. */
public interface LoginProbe {
    /**
     * Looks for credentials; sends nothing to a model. Blocks for a few seconds at most, also where the login would be looked for on a
     * network that does not answer. Not on the FX thread.
     *
     * @return what is wrong with the login; empty when there is one
     */
    Optional<ModelProblem> trouble();
}
