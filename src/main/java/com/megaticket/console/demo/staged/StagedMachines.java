package com.megaticket.console.demo.staged;

import com.megaticket.console.readiness.estate.Fleet;
import com.megaticket.console.readiness.estate.Store;
import com.megaticket.console.readiness.estate.Trigger;
import com.megaticket.console.readiness.estate.UserData;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** What instances start from, and what starts them. */
final class StagedMachines implements Fleet, Trigger, Store {
    private static final String SEOUL_NLB = "MegaTicket-NLB-9f8e7d6c.elb.ap-northeast-2.amazonaws.com";
    private static final List<String> ZONES = List.of("ap-northeast-1a", "ap-northeast-1c");
    private static final int NEWEST = 7;

    private final TableNames tables;
    private final Clock clock;

    StagedMachines(TableNames tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    private Instant daysAgo(long days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    @Override
    public List<ScalingGroup> scalingGroups(String region) {
        return List.of(group("tokyo-web", "web", "2", 4), group("tokyo-app", "app", "$Latest", 0));
    }

    private ScalingGroup group(String name, String template, String version, int max) {
        return new ScalingGroup(tables.prefix() + name, 0, max, 0, Optional.of(new Launch(template, version)),
                List.of(),
                List.of("tg-" + template), ZONES, List.of("subnet-private"), List.of());
    }

    @Override
    public List<Activity> activities(String region, String group) {
        return List.of(new Activity("Successful", "", daysAgo(30)));
    }

    @Override
    public List<TemplateVersion> templateVersions(String region, String template) {
        return switch (template) {
            case "web" -> LongStream.rangeClosed(1, NEWEST).mapToObj(n -> version(n,
                    common() + "export API_URL=http://" + (n == NEWEST ? "NLB_PLACEHOLDER" : SEOUL_NLB) + ":3001\n"))
                    .toList();
            case "app" -> List.of(version(1, common() + "curl http://" + StagedEdge.OLD_NLB + "/ready\n"));
            default -> List.of(version(1, "export JWT_SECRET=main-word\n"));
        };
    }

    private TemplateVersion version(long number, String userData) {
        return new TemplateVersion(number, number == 1, daysAgo(60 - number),
                new Launched(Optional.of("ami-0a1b2c3d"), Optional.of("t3.small"), Optional.empty(),
                        Optional.of("instances")),
                UserData.of(userData), Optional.empty());
    }

    private String common() {
        return "#!/bin/bash\nexport AWS_REGION=ap-northeast-1\nexport JWT_SECRET=standby-word\n"
                + "export DR_GRACE_PERIOD_MINUTES=15\nexport DYNAMODB_RESERVATIONS_TABLE="
                + tables.of(Table.RESERVATIONS)
                + "\n";
    }

    @Override
    public Optional<Image> image(String region, String imageId) {
        return Optional.of(new Image(imageId, "available", Optional.empty(), List.of("snap-1")));
    }

    @Override
    public List<Snapshot> snapshots(String region, List<String> ids) {
        return ids.stream().map(id -> new Snapshot(id, "completed", Optional.empty())).toList();
    }

    @Override
    public Optional<String> encryptionKey(String region, String id) {
        return Optional.of("Enabled");
    }

    @Override
    public Set<String> keyPairs(String region) {
        return Set.of();
    }

    @Override
    public Set<String> zonesOffering(String region, String instanceType) {
        return Set.copyOf(ZONES);
    }

    @Override
    public double quota(String region, String service, String code) {
        return 32;
    }

    @Override
    public Optional<String> rule(String region, String name) {
        return Optional.of("ENABLED");
    }

    @Override
    public List<String> targets(String region, String rule) {
        return List.of(StagedEstate.MACHINE);
    }

    @Override
    public Optional<StateMachine> stateMachine(String region, String arn) {
        return Optional.of(new StateMachine("ACTIVE", "{}"));
    }

    @Override
    public List<Execution> executions(String region, String stateMachineArn) {
        return List.of(new Execution("SUCCEEDED", daysAgo(30)));
    }

    @Override
    public Optional<Code> code(String region, String function) {
        return Optional.of(new Code(Map.of("step2.py",
                "ec2.describe_launch_template_versions(LaunchTemplateName=name, Versions=['2'])")));
    }

    @Override
    public List<Subscription> subscriptions(String region, String topicArn) {
        return List.of(new Subscription("email", false));
    }

    @Override
    public Optional<Artefact> artefact(String region, String bucket, String key) {
        return Optional.of(new Artefact("e1", 41_000_000, daysAgo(9)));
    }

    @Override
    public Optional<String> replication(String region, String bucket) {
        return Optional.of("Enabled");
    }
}
