package com.megaticket.console.aws;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Holds every call of a client to a {@link Pace}, whoever makes it; the waiting comes before the SDK's own time-outs begin. */
final class PacedCalls implements ExecutionInterceptor {
    private final Pace pace;

    PacedCalls(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        pace.take();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        pace.answered();
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        if (context.exception() instanceof AwsServiceException answer
                && ServiceAnswers.diagnosis("", answer).kind() == Diagnosis.Kind.THROTTLED) {
            pace.refused();
        }
    }
}
