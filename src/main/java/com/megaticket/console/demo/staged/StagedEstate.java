package com.megaticket.console.demo.staged;

import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Clock;

/**
 * The seed incident: the automation reads version 2 of the web template, the placeholder stands in version 7, and the internal
 * load balancer was deleted and made again by hand. With it what was found beside it (a group of at most 0 instances, no
 * SECONDARY record, a secret in user data, an approval nobody has subscribed to, a model at its end of life), one permission that
 * is missing and one service that throttles, so that every state of the board is to be seen.
 */
public final class StagedEstate {
    static final String MAIN = "ap-northeast-2";
    static final String STANDBY = "ap-northeast-1";
    static final String ACCOUNT = "123456789012";
    static final String MACHINE = "arn:aws:states:ap-northeast-1:" + ACCOUNT + ":stateMachine:failover";
    static final String TOPIC = "arn:aws:sns:ap-northeast-1:" + ACCOUNT + ":approval";

    private StagedEstate() {}

    /** What the staged standby is called. Names are made up. */
    public static Blueprint plan(TableNames tables) {
        return Blueprint.usual(tables).with(Setting.DOMAIN, "ticket.example.com")
                .with(Setting.AUTOMATION_FUNCTION, "failover")
                .with(Setting.MAIN_TEMPLATE, "main-web").with(Setting.MAIN_BUCKET, "app-an2")
                .with(Setting.STANDBY_BUCKET, "app-an1").with(Setting.ARTEFACT, "app.tar.gz")
                .with(Setting.MODELS, "anthropic.claude-3-5-haiku-20241022-v1:0").with(Setting.ALARM_RULE, "seoul-down")
                .with(Setting.FAILOVER_RULE, "start-failover").with(Setting.STATE_MACHINE, MACHINE)
                .with(Setting.APPROVAL_TOPIC, TOPIC);
    }

    public static Estate incident(TableNames tables, Clock clock, Journal journal) {
        var machines = new StagedMachines(tables, clock);
        var edge = new StagedEdge(tables, clock);
        var services = new StagedServices(tables, clock);
        return new Estate(machines, edge, edge, services, services, services, services, edge, machines, machines,
                services,
                journal);
    }
}
