package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Reading.find;
import static com.megaticket.console.aws.estate.Reading.read;

import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Fleet;
import com.megaticket.console.readiness.estate.Trigger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.eventbridge.model.ListTargetsByRuleResponse;
import software.amazon.awssdk.services.eventbridge.model.Target;

/** {@link Trigger} by EventBridge, Step Functions, Lambda and SNS. */
final class AwsTrigger implements Trigger {
    private final Clients clients;

    AwsTrigger(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Optional<String> rule(String region, String name) {
        return find(Action.RULE, () -> clients.events(region).describeRule(r -> r.name(name)).stateAsString());
    }

    @Override
    public List<String> targets(String region, String rule) {
        return read(Action.RULE_TARGETS, () -> {
            var all = new ArrayList<Target>();
            ListTargetsByRuleResponse page = clients.events(region).listTargetsByRule(r -> r.rule(rule));
            all.addAll(page.targets());
            while (page.nextToken() != null) {
                String next = page.nextToken();
                page = clients.events(region).listTargetsByRule(r -> r.rule(rule).nextToken(next));
                all.addAll(page.targets());
            }
            return all.stream().map(Target::arn).toList();
        });
    }

    @Override
    public Optional<StateMachine> stateMachine(String region, String arn) {
        return find(Action.STATE_MACHINE,
                () -> clients.machines(region).describeStateMachine(r -> r.stateMachineArn(arn)))
                .map(m -> new StateMachine(m.statusAsString(), Optional.ofNullable(m.definition()).orElse("")));
    }

    @Override
    public List<Execution> executions(String region, String stateMachineArn) {
        return read(Action.EXECUTIONS, () -> clients.machines(region)
                .listExecutions(r -> r.stateMachineArn(stateMachineArn).maxResults(20)).executions().stream()
                .map(e -> new Execution(e.statusAsString(), e.startDate())).toList());
    }

    @Override
    public Optional<Fleet.Code> code(String region, String function) {
        return find(Action.FUNCTION, () -> clients.functions(region).getFunction(r -> r.functionName(function)))
                .map(f -> {
                    try {
                        return Archive.read(f.code().location());
                    } catch (IOException | RuntimeException e) {
                        throw AwsFailures.fault(Action.FUNCTION.permission(), e);
                    }
                });
    }

    @Override
    public List<Subscription> subscriptions(String region, String topicArn) {
        return read(Action.SUBSCRIPTIONS, () -> clients.topics(region)
                .listSubscriptionsByTopicPaginator(r -> r.topicArn(topicArn)).subscriptions().stream()
                .map(s -> new Subscription(s.protocol(), s.subscriptionArn().startsWith("arn:"))).toList());
    }
}
