package com.megaticket.console.assistant.model;

/** Port: figures for those who watch the service. Returns at once, never fails; what cannot be delivered is lost. */
public interface ModelMetrics {
    /** @param fallback whether another model was wanted */
    void answered(ModelTarget target, boolean fallback, Usage usage, ModelOutcome.Timing timing);

    /** Another tier had to take over. */
    void fellBack(ModelProblem.Kind reason);

    /** Tells nobody: the default. */
    static ModelMetrics off() {
        return new ModelMetrics() {
            @Override
            public void answered(ModelTarget target, boolean fallback, Usage usage, ModelOutcome.Timing timing) {}

            @Override
            public void fellBack(ModelProblem.Kind reason) {}
        };
    }
}
