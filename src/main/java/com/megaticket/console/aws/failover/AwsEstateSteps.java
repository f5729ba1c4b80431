package com.megaticket.console.aws.failover;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.estate.AwsEstate;
import com.megaticket.console.failover.estate.EstateSteps;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.shared.schema.Table;
import java.util.function.Supplier;
import software.amazon.awssdk.services.autoscaling.AutoScalingClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ssm.SsmClient;

/** What the steps outside the tables' rows work with in AWS. */
public final class AwsEstateSteps {
    private AwsEstateSteps() {}

    /**
     * Builds no client before a step is played.
     *
     * @param plan names of groups, load balancers, switch and parameter, and how many servers are needed
     * @param zone asks the zone's own name servers, now; throws {@link com.megaticket.console.shared.Fault}
     */
    public static EstateSteps.Ports of(AwsClients clients, Blueprint plan, Supplier<ZoneReport> zone) {
        var start = new RecoveryStart(
                region -> clients.client("ssm", region, SsmClient.class, SsmClient::builder),
                plan.need(Setting.RECOVERY_START));
        var servers = new ScalingServers(plan, AwsEstate.fleet(clients),
                new TargetHealth(plan, AwsEstate.edge(clients)), start,
                region -> clients.client("autoscaling", region, AutoScalingClient.class, AutoScalingClient::builder));
        var route = new SwitchRoute(plan, region -> clients.client("s3", region, S3Client.class, S3Client::builder),
                zone);
        return new EstateSteps.Ports(region -> clients.store(region, plan.tables()),
                new PolicyFence(clients::reads, plan.tables().of(Table.RESERVATIONS)), servers, route);
    }
}
