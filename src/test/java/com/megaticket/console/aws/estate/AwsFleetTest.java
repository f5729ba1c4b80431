package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Xml.ec2;
import static com.megaticket.console.aws.estate.Xml.ec2Error;
import static com.megaticket.console.aws.estate.Xml.query;
import static com.megaticket.console.aws.estate.Xml.queryError;
import static com.megaticket.console.aws.estate.Xml.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.estate.Wire.Reply;
import com.megaticket.console.readiness.estate.Fleet;
import com.megaticket.console.readiness.estate.Fleet.TemplateVersion;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Execution(ExecutionMode.CONCURRENT)
class AwsFleetTest {
    private static final String TOKYO = "ap-northeast-1";
    private static final String SCRIPT = "#!/bin/bash\nexport API_URL=http://x.elb.ap-northeast-2.amazonaws.com\n";

    private final Wire wire = new Wire();
    private final AwsClients clients = wire.clients();
    private final Fleet fleet = new AwsFleet(new Clients(clients));

    @AfterEach
    void close() {
        clients.close();
        wire.close();
        assertThat(wire.unanswered()).isEmpty();
    }

    static void fails(ThrowingCallable call, Class<? extends Failure> type) {
        assertThatExceptionOfType(Fault.class).isThrownBy(call)
                .satisfies(f -> assertThat(f.failure()).isInstanceOf(type));
    }

    static void isDenied(ThrowingCallable call, String action) {
        assertThatExceptionOfType(Fault.class).isThrownBy(call).satisfies(f -> assertThat(f.failure())
                .isInstanceOfSatisfying(Failure.Denied.class, d -> assertThat(d.what()).isEqualTo(action)));
    }

    @Test
    void groupsOfAllPagesAreTold() {
        String first = tag("member", tag("AutoScalingGroupName", "web"), tag("MinSize", 0), tag("MaxSize", 4),
                tag("DesiredCapacity", 1),
                tag("LaunchTemplate", tag("LaunchTemplateId", "lt-1"), tag("LaunchTemplateName", "web-lt"),
                        tag("Version", "$Latest")),
                tag("TargetGroupARNs", tag("member", "tg-1")),
                tag("AvailabilityZones", tag("member", "ap-northeast-1a")),
                tag("VPCZoneIdentifier", "subnet-1, subnet-2"),
                tag("SuspendedProcesses", tag("member", tag("ProcessName", "Launch"))),
                tag("Instances", tag("member", tag("InstanceId", "i-1"), tag("HealthStatus", "Unhealthy"),
                        tag("LaunchTemplate", tag("Version", "2")))));
        String second = tag("member", tag("AutoScalingGroupName", "app"), tag("MinSize", 0), tag("MaxSize", 0),
                tag("DesiredCapacity", 0));
        wire.by("autoscaling DescribeAutoScalingGroups", asked -> asked.body().contains("NextToken=")
                ? query("DescribeAutoScalingGroups", tag("AutoScalingGroups", second))
                : query("DescribeAutoScalingGroups", tag("AutoScalingGroups", first), tag("NextToken", "2")));
        assertThat(fleet.scalingGroups(TOKYO)).containsExactly(
                new Fleet.ScalingGroup("web", 0, 4, 1, Optional.of(new Fleet.Launch("web-lt", "$Latest")),
                        List.of("Launch"), List.of("tg-1"), List.of("ap-northeast-1a"), List.of("subnet-1", "subnet-2"),
                        List.of(new Fleet.Member("i-1", "2", false))),
                new Fleet.ScalingGroup("app", 0, 0, 0, Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                        List.of()));
        assertThat(wire.asked()).hasSize(2).allMatch(a -> a.region().equals(TOKYO));
    }

    @Test
    void noGroupIsNone() {
        wire.answer("autoscaling DescribeAutoScalingGroups",
                query("DescribeAutoScalingGroups", tag("AutoScalingGroups")));
        assertThat(fleet.scalingGroups(TOKYO)).isEmpty();
    }

    /** One page of two is not given as all. */
    @Test
    void aPageThatFailsFailsTheWhole() {
        wire.by("autoscaling DescribeAutoScalingGroups", asked -> asked.body().contains("NextToken=")
                ? queryError(400, "Throttling", "Rate exceeded")
                : query("DescribeAutoScalingGroups", tag("AutoScalingGroups"), tag("NextToken", "2")));
        fails(() -> fleet.scalingGroups(TOKYO), Failure.Throttled.class);
    }

    @Test
    void aRefusalNamesItsAction() {
        wire.answer("autoscaling DescribeAutoScalingGroups",
                queryError(403, "AccessDenied", "User: arn:aws:iam::1:user/x"
                        + " is not authorized to perform: autoscaling:DescribeAutoScalingGroups"));
        wire.answer("ec2 DescribeLaunchTemplateVersions",
                ec2Error(403, "UnauthorizedOperation", "You are not authorized to perform this operation."));
        isDenied(() -> fleet.scalingGroups(TOKYO), "autoscaling:DescribeAutoScalingGroups");
        isDenied(() -> fleet.templateVersions(TOKYO, "web-lt"), "ec2:DescribeLaunchTemplateVersions");
    }

    private static String version(int number, String encoded) {
        return tag("item", tag("launchTemplateId", "lt-1"), tag("versionNumber", number),
                tag("defaultVersion", number == 1),
                tag("createTime", "2026-01-0" + number + "T00:00:00.000Z"),
                tag("launchTemplateData", tag("imageId", "ami-1"), tag("instanceType", "t3.small"),
                        tag("iamInstanceProfile", tag("arn", "arn:aws:iam::1:instance-profile/app")),
                        tag("userData", encoded)));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void userDataIsDecodedWhateverItsForm() throws IOException {
        String mime = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"==B==\"\n\n--==B==\n"
                + "Content-Type: text/x-shellscript\nContent-Transfer-Encoding: base64\n\n"
                + base64(SCRIPT.getBytes(StandardCharsets.UTF_8)) + "\n--==B==--\n";
        String first = version(1, base64(SCRIPT.getBytes(StandardCharsets.UTF_8))) + version(2, base64(gzip(SCRIPT)));
        String second = version(3, base64(mime.getBytes(StandardCharsets.UTF_8))) + version(4, base64(gzip(mime)))
                + version(5, base64(new byte[]{0x1f, (byte) 0x8b, 0, 0}));
        wire.by("ec2 DescribeLaunchTemplateVersions", asked -> asked.body().contains("NextToken=")
                ? ec2("DescribeLaunchTemplateVersions", tag("launchTemplateVersionSet", second))
                : ec2("DescribeLaunchTemplateVersions", tag("launchTemplateVersionSet", first), tag("nextToken", "2")));
        List<TemplateVersion> versions = fleet.templateVersions(TOKYO, "web-lt");
        assertThat(versions).hasSize(5);
        assertThat(versions.subList(0, 4)).allSatisfy(v -> {
            assertThat(v.userData().hosts()).containsExactly("x.elb.ap-northeast-2.amazonaws.com");
            assertThat(v.unreadable()).isEmpty();
            assertThat(v.launched().instanceProfile()).contains("app");
        });
        assertThat(versions.getLast().unreadable()).isPresent();
        assertThat(versions.getFirst().isDefault()).isTrue();
    }

    @Test
    void aTemplateThatIsNotThereHasNoVersions() {
        wire.answer("ec2 DescribeLaunchTemplateVersions",
                ec2Error(400, "InvalidLaunchTemplateName.NotFoundException", "no such template"));
        assertThat(fleet.templateVersions(TOKYO, "web-lt")).isEmpty();
    }

    @Test
    void imagesSnapshotsAndKeysAreFoundOrAbsent() {
        wire.answer("ec2 DescribeImages", ec2("DescribeImages", tag("imagesSet", tag("item", tag("imageId", "ami-1"),
                tag("imageState", "available"), tag("deprecationTime", "2026-01-01T00:00:00.000Z"),
                tag("blockDeviceMapping", tag("item", tag("ebs", tag("snapshotId", "snap-1"))),
                        tag("item", tag("virtualName", "ephemeral0")))))));
        wire.answer("ec2 DescribeSnapshots", ec2("DescribeSnapshots", tag("snapshotSet", tag("item",
                tag("snapshotId", "snap-1"), tag("status", "completed"), tag("kmsKeyId", "arn:key")))));
        wire.answer("kms DescribeKey",
                Reply.json("{\"KeyMetadata\":{\"KeyId\":\"k\",\"KeyState\":\"PendingDeletion\"}}"));
        wire.answer("ec2 DescribeKeyPairs", ec2("DescribeKeyPairs", tag("keySet", tag("item", tag("keyName", "ops")))));
        wire.answer("ec2 DescribeInstanceTypeOfferings", ec2("DescribeInstanceTypeOfferings",
                tag("instanceTypeOfferingSet", tag("item", tag("location", "ap-northeast-1a")))));
        wire.answer("servicequotas GetServiceQuota", Reply.json("{\"Quota\":{\"Value\":32.0}}"));
        assertThat(fleet.image(TOKYO, "ami-1")).get().satisfies(i -> {
            assertThat(i.snapshots()).containsExactly("snap-1");
            assertThat(i.deprecated()).isPresent();
        });
        assertThat(fleet.snapshots(TOKYO, List.of("snap-1")))
                .containsExactly(new Fleet.Snapshot("snap-1", "completed", Optional.of("arn:key")));
        assertThat(fleet.encryptionKey(TOKYO, "k")).contains("PendingDeletion");
        assertThat(fleet.keyPairs(TOKYO)).containsExactly("ops");
        assertThat(fleet.zonesOffering(TOKYO, "t3.small")).containsExactly("ap-northeast-1a");
        assertThat(fleet.quota(TOKYO, "ec2", "L-1216C47A")).isEqualTo(32);
        wire.answer("ec2 DescribeImages", ec2Error(400, "InvalidAMIID.NotFound", "gone"));
        wire.answer("kms DescribeKey",
                Reply.json("{\"__type\":\"NotFoundException\",\"message\":\"gone\"}").status(400));
        assertThat(fleet.image(TOKYO, "ami-1")).isEmpty();
        assertThat(fleet.encryptionKey(TOKYO, "k")).isEmpty();
        wire.answer("kms DescribeKey",
                Reply.json("{\"__type\":\"AccessDeniedException\",\"Message\":\"no\"}").status(400));
        isDenied(() -> fleet.encryptionKey(TOKYO, "k"), "kms:DescribeKey");
    }

    @Test
    void activitiesTellWhyNothingStarted() {
        wire.answer("autoscaling DescribeScalingActivities", query("DescribeScalingActivities", tag("Activities",
                tag("member", tag("StatusCode", "Failed"), tag("StatusMessage", "no capacity"),
                        tag("StartTime", "2026-11-27T00:00:00Z")))));
        assertThat(fleet.activities(TOKYO, "web")).singleElement()
                .satisfies(a -> assertThat(a.message()).isEqualTo("no capacity"));
    }

    @Test
    void aServiceThatIsDownIsUnavailableAndNotEmpty() {
        wire.answer("ec2 DescribeKeyPairs", ec2Error(503, "Unavailable", "later"));
        fails(() -> fleet.keyPairs(TOKYO), Failure.Unavailable.class);
        wire.close();
        fails(() -> fleet.zonesOffering(TOKYO, "t3.small"), Failure.Unavailable.class);
    }
}
