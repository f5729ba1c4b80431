package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.check.Where;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Questions;
import com.megaticket.console.readiness.estate.Trigger.Subscription;
import java.util.List;

/** Whether the failover starts and somebody is asked: R24, R25. */
final class TriggerChecks {
    /** Route 53's metrics and so its alarms exist here only. */
    static final String ALARMS = "us-east-1";

    private TriggerChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(CheckId.R24, TriggerChecks::chain, Use.in(Where.CHAIN, Action.RULE, Action.RULE_TARGETS),
                        Use.in(Where.STANDBY, Action.STATE_MACHINE, Action.EXECUTIONS, Action.FUNCTION)),
                Check.of(CheckId.R25, TriggerChecks::asked, Use.in(Where.STANDBY, Action.SUBSCRIPTIONS)));
    }

    static Command function(String region, String name) {
        return Command.aws("lambda", "get-function-configuration", "--region", region, "--function-name", name);
    }

    private static void chain(Looking in) {
        String machine = in.plan().need(Setting.STATE_MACHINE);
        rule(in, ALARMS, in.plan().need(Setting.ALARM_RULE), "");
        rule(in, in.plan().standby(), in.plan().need(Setting.FAILOVER_RULE), machine);
        machine(in, machine);
        in.plan().find(Setting.AUTOMATION_FUNCTION).ifPresent(name -> {
            if (in.ask(Questions.code(in.plan().standby(), name)).isEmpty()) {
                in.found(Trouble.FUNCTION_MISSING, function(in.plan().standby(), name), name, in.plan().standby());
            }
        });
    }

    /** @param target what it must lead to; empty when anything will do */
    private static void rule(Looking in, String region, String name, String target) {
        Command proof = Command.aws("events", "describe-rule", "--region", region, "--name", name);
        String state = in.ask(Questions.rule(region, name)).orElse("-");
        if (!state.startsWith("ENABLED")) {
            in.found(Trouble.RULE_OFF, proof, name, region, state);
            return;
        }
        List<String> targets = in.ask(Questions.ruleTargets(region, name));
        if (targets.isEmpty() || !(target.isEmpty() || targets.contains(target))) {
            in.found(Trouble.RULE_LEADS_NOWHERE,
                    Command.aws("events", "list-targets-by-rule", "--region", region, "--rule", name), name, region,
                    target.isEmpty() ? "-" : target);
        }
    }

    private static void machine(Looking in, String arn) {
        String region = in.plan().standby();
        var machine = in.ask(Questions.stateMachine(region, arn));
        if (machine.filter(m -> m.status().equals("ACTIVE")).isEmpty()) {
            in.found(Trouble.STATE_MACHINE_MISSING,
                    Command.aws("stepfunctions", "describe-state-machine", "--region", region, "--state-machine-arn",
                            arn,
                            "--query", "status"),
                    arn, region);
            return;
        }
        in.ask(Questions.executions(region, arn)).stream().findFirst()
                .filter(e -> List.of("FAILED", "TIMED_OUT", "ABORTED").contains(e.status()))
                .ifPresent(e -> in.found(Trouble.EXECUTION_FAILED,
                        Command.aws("stepfunctions", "list-executions", "--region", region, "--state-machine-arn", arn,
                                "--max-items", "5"),
                        arn, e.start(), e.status()));
    }

    private static void asked(Looking in) {
        String topic = in.plan().need(Setting.APPROVAL_TOPIC);
        List<Subscription> all = in.ask(Questions.subscriptions(in.plan().standby(), topic));
        long confirmed = all.stream().filter(Subscription::confirmed).count();
        Command proof = Command.aws("sns", "list-subscriptions-by-topic", "--region", in.plan().standby(),
                "--topic-arn",
                topic, "--query", "Subscriptions[].[Protocol,SubscriptionArn]", "--output", "text");
        if (confirmed == 0) {
            in.found(Trouble.NOBODY_ASKED, proof, topic, all.size());
        } else if (confirmed < all.size()) {
            in.found(Trouble.SUBSCRIPTION_PENDING, proof, topic, all.size() - confirmed);
        }
    }
}
