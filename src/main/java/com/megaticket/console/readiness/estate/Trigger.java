package com.megaticket.console.readiness.estate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the chain that starts a failover by itself, and those who are asked. */
public interface Trigger {
    /** {@code ENABLED} or {@code DISABLED}; empty when there is no such rule. */
    Optional<String> rule(String region, String name);

    /** ARNs. */
    List<String> targets(String region, String rule);

    Optional<StateMachine> stateMachine(String region, String arn);

    /** Newest first. */
    List<Execution> executions(String region, String stateMachineArn);

    /** A function's own files; empty when there is no such function. */
    Optional<Fleet.Code> code(String region, String function);

    List<Subscription> subscriptions(String region, String topicArn);

    /** Its definition may hold anything: never shown. */
    record StateMachine(String status, String definition) {
        @Override
        public String toString() {
            return status + ", definition " + UserData.hash(definition);
        }
    }

    record Execution(String status, Instant start) {}

    /** Without its address. */
    record Subscription(String protocol, boolean confirmed) {}
}
