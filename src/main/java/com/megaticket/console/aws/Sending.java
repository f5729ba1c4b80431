package com.megaticket.console.aws;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Follows one request as far as the wire, so that "certainly not executed" rests on what happened and not on the wording
 * of an error: no credentials, a failed login or a refused parameter all end before {@link Stage#ON_THE_WIRE}. A client
 * without the {@link Watch} leaves it at UNWATCHED, which counts as sent.
 */
final class Sending {
    static final ExecutionAttribute<Sending> ATTRIBUTE = new ExecutionAttribute<>("megaticket.sending");

    private volatile Stage stage = Stage.UNWATCHED;

    enum Stage {
        UNWATCHED, PREPARED, ON_THE_WIRE
    }

    boolean mayHaveLeft() {
        return stage != Stage.PREPARED;
    }

    /** Belongs into every client that writes. */
    static final class Watch implements ExecutionInterceptor {
        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            move(attributes, Stage.PREPARED);
        }

        @Override
        public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
            move(attributes, Stage.ON_THE_WIRE);
        }

        private static void move(ExecutionAttributes attributes, Stage stage) {
            Sending sending = attributes.getAttribute(ATTRIBUTE);
            if (sending != null) {
                sending.stage = stage;
            }
        }
    }
}
