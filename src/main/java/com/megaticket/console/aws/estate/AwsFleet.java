package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Reading.find;
import static com.megaticket.console.aws.estate.Reading.read;

import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Fleet;
import com.megaticket.console.readiness.estate.UserData;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.autoscaling.model.AutoScalingGroup;
import software.amazon.awssdk.services.autoscaling.model.LaunchTemplateSpecification;
import software.amazon.awssdk.services.autoscaling.model.SuspendedProcess;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.KeyPairInfo;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateVersion;
import software.amazon.awssdk.services.ec2.model.LocationType;
import software.amazon.awssdk.services.ec2.model.ResponseLaunchTemplateData;

/** {@link Fleet} by Auto Scaling, EC2, KMS and Service Quotas. */
final class AwsFleet implements Fleet {
    private final Clients clients;

    AwsFleet(Clients clients) {
        this.clients = clients;
    }

    @Override
    public List<ScalingGroup> scalingGroups(String region) {
        return read(Action.SCALING_GROUPS, () -> clients.scaling(region).describeAutoScalingGroupsPaginator()
                .autoScalingGroups().stream().map(AwsFleet::group).toList());
    }

    private static ScalingGroup group(AutoScalingGroup g) {
        return new ScalingGroup(g.autoScalingGroupName(), g.minSize(), g.maxSize(), g.desiredCapacity(),
                template(g).map(t -> new Launch(t.launchTemplateId() == null ? t.launchTemplateName() : named(t),
                        Optional.ofNullable(t.version()).orElse("$Default"))),
                g.suspendedProcesses().stream().map(SuspendedProcess::processName).toList(), g.targetGroupARNs(),
                g.availabilityZones(), subnets(g.vpcZoneIdentifier()),
                g.instances().stream().map(i -> new Member(i.instanceId(), Optional.ofNullable(i.launchTemplate())
                        .map(LaunchTemplateSpecification::version).orElse(""), "Healthy".equals(i.healthStatus())))
                        .toList());
    }

    /** The name, which people know, where AWS tells it. */
    private static String named(LaunchTemplateSpecification t) {
        return Optional.ofNullable(t.launchTemplateName()).orElse(t.launchTemplateId());
    }

    private static Optional<LaunchTemplateSpecification> template(AutoScalingGroup g) {
        return Optional.ofNullable(g.launchTemplate()).or(() -> Optional.ofNullable(g.mixedInstancesPolicy())
                .map(p -> p.launchTemplate()).map(t -> t.launchTemplateSpecification()));
    }

    private static List<String> subnets(@org.jspecify.annotations.Nullable String joined) {
        return joined == null || joined.isBlank()
                ? List.of()
                : Arrays.stream(joined.split(",", -1)).map(String::strip).toList();
    }

    @Override
    public List<Activity> activities(String region, String group) {
        return read(Action.SCALING_ACTIVITIES, () -> clients.scaling(region)
                .describeScalingActivities(r -> r.autoScalingGroupName(group).maxRecords(100)).activities().stream()
                .map(a -> new Activity(a.statusCodeAsString(),
                        Optional.ofNullable(a.statusMessage()).orElse(Optional.ofNullable(a.description()).orElse("")),
                        a.startTime()))
                .toList());
    }

    @Override
    public List<TemplateVersion> templateVersions(String region, String template) {
        return find(Action.TEMPLATE_VERSIONS, () -> clients.ec2(region).describeLaunchTemplateVersionsPaginator(
                r -> (template.startsWith("lt-") ? r.launchTemplateId(template) : r.launchTemplateName(template))
                        .maxResults(200))
                .launchTemplateVersions().stream().map(AwsFleet::version).toList()).orElse(List.of());
    }

    private static TemplateVersion version(LaunchTemplateVersion v) {
        ResponseLaunchTemplateData data = v.launchTemplateData();
        var launched = new Launched(Optional.ofNullable(data.imageId()),
                Optional.ofNullable(data.instanceTypeAsString()),
                Optional.ofNullable(data.keyName()), Optional.ofNullable(data.iamInstanceProfile())
                        .map(p -> p.name() != null ? p.name() : p.arn().substring(p.arn().lastIndexOf('/') + 1)));
        String encoded = Optional.ofNullable(data.userData()).orElse("");
        try {
            return version(v, launched, UserData.decode(encoded), Optional.empty());
        } catch (IllegalArgumentException e) {
            return version(v, launched, UserData.of(""), Optional.of("no base64, gzip or MIME"));
        }
    }

    private static TemplateVersion version(
            LaunchTemplateVersion v, Launched launched, UserData userData, Optional<String> unreadable) {
        return new TemplateVersion(v.versionNumber(), v.defaultVersion(), v.createTime(), launched, userData,
                unreadable);
    }

    @Override
    public Optional<Image> image(String region, String imageId) {
        return find(Action.IMAGES, () -> clients.ec2(region)
                .describeImages(r -> r.imageIds(imageId).includeDeprecated(true)).images().stream().findFirst()
                .map(i -> new Image(i.imageId(), i.stateAsString(), instant(i.deprecationTime()),
                        i.blockDeviceMappings().stream().map(b -> b.ebs())
                                .flatMap(e -> e == null
                                        ? java.util.stream.Stream.of()
                                        : Optional.ofNullable(e.snapshotId()).stream())
                                .toList())))
                .flatMap(i -> i);
    }

    private static Optional<Instant> instant(@org.jspecify.annotations.Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(t -> !t.isEmpty()).map(Instant::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    @Override
    public List<Snapshot> snapshots(String region, List<String> ids) {
        // By filter: with ids, one that is missing would hide the others behind an error.
        return read(Action.SNAPSHOTS, () -> clients.ec2(region)
                .describeSnapshotsPaginator(r -> r.filters(filter("snapshot-id", ids))).snapshots().stream()
                .map(s -> new Snapshot(s.snapshotId(), s.stateAsString(), Optional.ofNullable(s.kmsKeyId()))).toList());
    }

    private static Filter filter(String name, List<String> values) {
        return Filter.builder().name(name).values(values).build();
    }

    @Override
    public Optional<String> encryptionKey(String region, String id) {
        return find(Action.ENCRYPTION_KEY,
                () -> clients.keys(region).describeKey(r -> r.keyId(id)).keyMetadata().keyStateAsString());
    }

    @Override
    public Set<String> keyPairs(String region) {
        return read(Action.KEY_PAIRS, () -> clients.ec2(region).describeKeyPairs().keyPairs().stream()
                .map(KeyPairInfo::keyName).collect(Collectors.toSet()));
    }

    @Override
    public Set<String> zonesOffering(String region, String instanceType) {
        return read(Action.TYPE_OFFERINGS, () -> clients.ec2(region)
                .describeInstanceTypeOfferingsPaginator(r -> r.locationType(LocationType.AVAILABILITY_ZONE)
                        .filters(filter("instance-type", List.of(instanceType))))
                .instanceTypeOfferings().stream().map(o -> o.location()).collect(Collectors.toSet()));
    }

    @Override
    public double quota(String region, String service, String code) {
        return read(Action.QUOTA, () -> clients.quotas(region)
                .getServiceQuota(r -> r.serviceCode(service).quotaCode(code)).quota().value());
    }
}
