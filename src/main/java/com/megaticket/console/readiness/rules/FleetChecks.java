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
import com.megaticket.console.readiness.estate.Fleet.Image;
import com.megaticket.console.readiness.estate.Fleet.ScalingGroup;
import com.megaticket.console.readiness.estate.Fleet.Snapshot;
import com.megaticket.console.readiness.estate.Questions;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Whether the standby's groups can start instances at all: R3, R4, R5. */
final class FleetChecks {
    /** Without one of these a group starts nothing, or nothing that is used. */
    private static final List<String> NEEDED = List.of("Launch", "AddToLoadBalancer");
    private static final Duration RECENT = Duration.ofDays(7);

    private FleetChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(CheckId.R3, FleetChecks::images, Use.in(Where.STANDBY, Action.SCALING_GROUPS,
                        Action.TEMPLATE_VERSIONS, Action.IMAGES, Action.SNAPSHOTS, Action.ENCRYPTION_KEY,
                        Action.KEY_PAIRS)),
                Check.of(CheckId.R4, FleetChecks::types, Use.in(Where.STANDBY, Action.SCALING_GROUPS,
                        Action.TEMPLATE_VERSIONS, Action.TYPE_OFFERINGS)),
                Check.of(CheckId.R5, FleetChecks::groups, Use.in(Where.STANDBY, Action.SCALING_GROUPS,
                        Action.SCALING_ACTIVITIES)));
    }

    private static void images(Looking in) {
        String region = in.plan().standby();
        Templates.each(in, started -> {
            var launched = started.launched().launched();
            in.each(launched.imageId().stream().toList(), id -> in.ask(Questions.image(region, id)).ifPresentOrElse(
                    image -> image(in, started, image),
                    () -> in.found(Trouble.IMAGE_GONE, imageProof(region, id), started.name(), id, region)));
            in.each(launched.keyPair().stream().toList(), key -> {
                if (!in.ask(Questions.keyPairs(region)).contains(key)) {
                    in.found(Trouble.KEY_PAIR_MISSING,
                            Command.aws("ec2", "describe-key-pairs", "--region", region, "--key-names", key),
                            started.name(), key, region);
                }
            });
        });
    }

    private static void image(Looking in, Templates.Started started, Image image) {
        Command proof = imageProof(in.plan().standby(), image.id());
        if (!image.state().equals("available")) {
            in.found(Trouble.IMAGE_NOT_AVAILABLE, proof, started.name(), image.id(), image.state());
        }
        image.deprecated().filter(d -> d.isBefore(in.now())).ifPresent(
                d -> in.found(Trouble.IMAGE_DEPRECATED, proof, started.name(), image.id(), d));
        if (!image.snapshots().isEmpty()) {
            snapshots(in, started, image);
        }
    }

    private static void snapshots(Looking in, Templates.Started started, Image image) {
        String region = in.plan().standby();
        List<Snapshot> found = in.ask(Questions.snapshots(region, image.snapshots()));
        for (String id : image.snapshots()) {
            if (found.stream().noneMatch(s -> s.id().equals(id) && s.state().equals("completed"))) {
                in.found(Trouble.SNAPSHOT_MISSING, imageProof(region, image.id()), started.name(), image.id(), id);
            }
        }
        in.each(found.stream().flatMap(s -> s.key().stream()).distinct().toList(), key -> {
            String state = in.ask(Questions.encryptionKey(region, key)).orElse("NotFound");
            if (!state.equals("Enabled")) {
                in.found(Trouble.IMAGE_KEY_UNUSABLE,
                        Command.aws("kms", "describe-key", "--region", region, "--key-id", key), image.id(), key,
                        state);
            }
        });
    }

    private static Command imageProof(String region, String id) {
        return Command.aws("ec2", "describe-images", "--region", region, "--image-ids", id, "--include-deprecated");
    }

    private static void types(Looking in) {
        String region = in.plan().standby();
        Templates.each(in, started -> started.launched().launched().instanceType().ifPresent(type -> {
            Set<String> offered = in.ask(Questions.zonesOffering(region, type));
            started.group().zones().stream().filter(z -> !offered.contains(z)).forEach(zone -> in.found(
                    Trouble.TYPE_NOT_OFFERED,
                    Command.aws("ec2", "describe-instance-type-offerings", "--region", region, "--location-type",
                            "availability-zone", "--filters", "Name=instance-type,Values=" + type),
                    started.group().name(), type, zone));
        }));
    }

    private static void groups(Looking in) {
        in.each(in.plan().groups(), name -> Templates.group(in, name).ifPresent(group -> {
            limits(in, group);
            failures(in, group);
        }));
    }

    private static void limits(Looking in, ScalingGroup group) {
        String region = in.plan().standby();
        int needed = in.plan().number(Setting.INSTANCES);
        Command proof = Templates.proof(region, group.name());
        if (group.max() < needed) {
            in.found(Trouble.GROUP_TOO_SMALL, proof,
                    Command.aws("autoscaling", "update-auto-scaling-group", "--region", region,
                            "--auto-scaling-group-name", group.name(), "--max-size", "" + needed),
                    group.name(), group.max(), needed);
        }
        group.suspended().stream().filter(NEEDED::contains)
                .forEach(process -> in.found(Trouble.PROCESS_SUSPENDED, proof,
                        Command.aws("autoscaling", "resume-processes", "--region", region, "--auto-scaling-group-name",
                                group.name(), "--scaling-processes", process),
                        group.name(), process));
        if (group.targetGroups().isEmpty()) {
            in.found(Trouble.GROUP_WITHOUT_TARGETS, proof, group.name());
        }
    }

    private static void failures(Looking in, ScalingGroup group) {
        String region = in.plan().standby();
        in.ask(Questions.activities(region, group.name())).stream()
                .filter(a -> a.status().equals("Failed") || a.status().equals("Cancelled"))
                .filter(a -> a.start().isAfter(in.now().minus(RECENT))).findFirst()
                .ifPresent(a -> in.found(Trouble.LAUNCH_FAILED,
                        Command.aws("autoscaling", "describe-scaling-activities", "--region", region,
                                "--auto-scaling-group-name", group.name(), "--max-items", "5"),
                        group.name(), a.start(), a.message()));
    }
}
