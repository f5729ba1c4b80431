package com.megaticket.console.aws.failover;

import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.failover.estate.Route;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.recovery.signal.ZoneReport;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * {@link Route} by the switch object: while it lies in its bucket, in the standby's region, the check of the main region's record
 * is red and the name leads to the standby; taken away, it leads home. Data plane only, no record is edited (Route 53's API is
 * in us-east-1).
 */
final class SwitchRoute implements Route {
    private final Blueprint plan;
    private final Function<String, S3Client> clients;
    private final Supplier<ZoneReport> zone;

    /** @param zone asks the zone's own name servers, now; throws {@link com.megaticket.console.shared.Fault} */
    SwitchRoute(Blueprint plan, Function<String, S3Client> clients, Supplier<ZoneReport> zone) {
        this.plan = plan;
        this.clients = clients;
        this.zone = zone;
    }

    @Override
    public Turned turn(String region) {
        String bucket = plan.find(Setting.SWITCH_BUCKET).orElseThrow(() -> AwsFailures.misconfigured(
                "standby.properties:" + Setting.SWITCH_BUCKET.key(), "not configured"));
        String key = plan.need(Setting.SWITCH_KEY);
        boolean standby = region.equals(plan.standby());
        S3Client client = clients.apply(plan.standby());
        String call = standby ? "put-object" : "delete-object";
        Optional<?> taken = standby
                ? Permitted.ask("s3:PutObject", () -> client.putObject(r -> r.bucket(bucket).key(key)
                        .contentType("text/plain"), RequestBody.fromString("standby takes over\n")))
                : Permitted.ask("s3:DeleteObject", () -> client.deleteObject(r -> r.bucket(bucket).key(key)));
        String place = "s3://" + bucket + "/" + key;
        if (taken.isEmpty() && isThere(client, bucket, key) != standby) {
            return new Turned.NotPermitted(Bash.aws("s3api", call, "--region", plan.standby(), "--bucket", bucket,
                    "--key", key));
        }
        return new Turned.Stands(place + (standby ? " is there" : " is taken away") + (taken.isEmpty()
                ? ", not by this login"
                : ""));
    }

    /**
     * To a login that may not list the bucket, S3 says "forbidden" of an object that is not there; the checkers of the health check,
     * and so everybody, may read one that is.
     */
    private static boolean isThere(S3Client client, String bucket, String key) {
        try {
            client.headObject(r -> r.bucket(bucket).key(key));
            return true;
        } catch (RuntimeException e) {
            if (AwsFailures.isAbsence(e) || AwsFailures.isRefusal(e)) {
                return false;
            }
            throw AwsFailures.fault("s3:GetObject", e);
        }
    }

    @Override
    public Leads leads() {
        ZoneReport report = zone.get();
        return new Leads(report.name(), report.answers().stream().map(SwitchRoute::said).toList());
    }

    private static Said said(ZoneReport.Answer answer) {
        return switch (answer) {
            case ZoneReport.Answer.Given given -> new Said(given.nameServer(), given.region(),
                    String.join(" ", given.addresses()) + ", kept for " + given.ttl().toSeconds() + " s");
            case ZoneReport.Answer.Silent silent ->
                new Said(silent.nameServer(), Optional.empty(), silent.why().detail());
        };
    }
}
