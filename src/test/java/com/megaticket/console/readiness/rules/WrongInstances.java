package com.megaticket.console.readiness.rules;

import static com.megaticket.console.readiness.rules.Tokyo.NOW;
import static com.megaticket.console.readiness.rules.Tokyo.P;
import static com.megaticket.console.readiness.rules.Tokyo.app;
import static com.megaticket.console.readiness.rules.Tokyo.version;
import static com.megaticket.console.readiness.rules.Tokyo.web;

import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Fleet;
import com.megaticket.console.readiness.estate.Fleet.ScalingGroup;
import com.megaticket.console.readiness.estate.Fleet.TemplateVersion;
import com.megaticket.console.readiness.estate.Models;
import com.megaticket.console.readiness.estate.Store;
import com.megaticket.console.readiness.estate.UserData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** What can be wrong with what instances are started from, and with what they may do. */
final class WrongInstances {
    private WrongInstances() {}

    /** The web group launches another version 7. */
    private static Consumer<Fake> launching(String userData) {
        return seven(v -> version(7, false, userData));
    }

    private static Consumer<Fake> seven(Function<TemplateVersion, TemplateVersion> change) {
        return fake -> fake.by("templateVersions", a -> {
            if (!a[1].equals("web-lt")) {
                return List.of(version(1, true, Tokyo.PLAIN));
            }
            var all = new ArrayList<>(Tokyo.sevenVersions());
            all.set(6, change.apply(all.get(6)));
            return all;
        });
    }

    private static Consumer<Fake> group(Function<ScalingGroup, ScalingGroup> change) {
        return fake -> fake.answer("scalingGroups", List.of(change.apply(web("7")), app()));
    }

    private static ScalingGroup changed(
            ScalingGroup g, int max, Optional<Fleet.Launch> launch, List<String> suspended,
            List<String> targets, List<Fleet.Member> members) {
        return new ScalingGroup(g.name(), g.min(), max, g.desired(), launch, suspended, targets, g.zones(), g.subnets(),
                members);
    }

    static List<Wrong> all() {
        var all = new ArrayList<>(userData());
        all.addAll(placeholders());
        all.addAll(fleet());
        all.addAll(rights());
        return all;
    }

    private static List<Wrong> userData() {
        return List.of(
                Wrong.of(CheckId.R1, Trouble.FOREIGN_HOST, launching(Tokyo.WITH_SEOUL)),
                Wrong.of(CheckId.R1, Trouble.FOREIGN_HOST,
                        launching(Tokyo.PLAIN + "arn:aws:sqs:ap-northeast-2:123456789012:orders\n")),
                Wrong.of(CheckId.R1, Trouble.HOST_OF_NOBODY,
                        launching(Tokyo.PLAIN + "curl http://old-nlb.elb.ap-northeast-1.amazonaws.com\n")),
                Wrong.of(CheckId.R1, Trouble.BALANCER_NEWER, fake -> {
                    launching(Tokyo.WITH_NLB).accept(fake);
                    fake.answer("loadBalancers", List.of(Tokyo.balancer(P + "tokyo-nlb", Tokyo.NLB, "network", NOW)));
                }),
                Wrong.of(CheckId.R1, Trouble.INSTANCES_OF_OLD_VERSION, group(g -> changed(g, 4, g.template(), List.of(),
                        g.targetGroups(), List.of(new Fleet.Member("i-1", "2", true))))),
                Wrong.of(CheckId.R1, Trouble.GROUP_MISSING, "scalingGroups", List.of(app())),
                Wrong.of(CheckId.R1, Trouble.GROUP_WITHOUT_TEMPLATE,
                        group(g -> changed(g, 4, Optional.empty(), List.of(), g.targetGroups(), List.of()))),
                Wrong.of(CheckId.R1, Trouble.VERSION_MISSING, "scalingGroups", List.of(web("9"), app())),
                Wrong.of(CheckId.R1, Trouble.USER_DATA_UNREADABLE, seven(v -> new TemplateVersion(7, false, v.created(),
                        v.launched(), UserData.of(""), Optional.of("no base64")))),
                Wrong.of(CheckId.R15, Trouble.NAMED_TABLE_MISSING, fake -> {
                    launching("DYNAMODB_RESERVATIONS_TABLE=plcr-gtbl-reservations").accept(fake);
                    fake.by("table", a -> a[1].equals("plcr-gtbl-reservations")
                            ? Optional.empty()
                            : Optional.of(Tokyo.table((String) a[0], (String) a[1])));
                }),
                Wrong.of(CheckId.R26, Trouble.VARIABLE_MISSING,
                        launching(Tokyo.PLAIN.replace("DR_GRACE_PERIOD_MINUTES", "OTHER"))),
                Wrong.of(CheckId.R26, Trouble.REGION_VARIABLE,
                        launching(Tokyo.PLAIN.replace("AWS_REGION=ap-northeast-1", "AWS_REGION=ap-northeast-2"))),
                Wrong.of(CheckId.R27, Trouble.SECRET_IN_USER_DATA, fake -> fake.by("templateVersions",
                        a -> List.of(version(7, true, "export JWT_SECRET=open-sesame\n")))),
                Wrong.of(CheckId.R27, Trouble.SECRET_DIFFERS, fake -> fake.by("templateVersions", a -> List
                        .of(version(7, true,
                                "export JWT_SECRET=" + (a[1].equals("main-lt") ? "one" : "two") + "\n")))));
    }

    private static List<Wrong> placeholders() {
        return List.of(
                // The incident: the automation reads 2, the placeholder stands in 7.
                Wrong.of(CheckId.R2, Trouble.PLACEHOLDER_IN_OTHER_VERSION, "code",
                        Optional.of(
                                new Fleet.Code(Map.of("app.py", "describe(LaunchTemplateName=x, Versions=['2'])")))),
                Wrong.of(CheckId.R2, Trouble.PLACEHOLDER_IN_OTHER_VERSION, fake -> {}).with(Setting.AUTOMATION_VERSION,
                        "$Default"),
                Wrong.of(CheckId.R2, Trouble.PLACEHOLDER_NOWHERE, launching(Tokyo.PLAIN)),
                Wrong.of(CheckId.R2, Trouble.PLACEHOLDER_LEFT, fake -> {}).serving(),
                Wrong.of(CheckId.R2, Trouble.PLACEHOLDER_READ_BY_WORD, "stateMachine",
                        Optional.of(new com.megaticket.console.readiness.estate.Trigger.StateMachine("ACTIVE",
                                "{\"Versions\": [\"$Latest\"]}"))),
                Wrong.of(CheckId.R2, Trouble.PLACEHOLDER_READ_BY_NUMBER, fake -> fake.by("templateVersions",
                        a -> a[1].equals("web-lt")
                                ? List.of(version(7, true, Tokyo.WITH_PLACEHOLDER), version(8, false,
                                        Tokyo.WITH_PLACEHOLDER))
                                : List.of(version(1, true, Tokyo.PLAIN)))),
                Wrong.of(CheckId.R2, Trouble.FUNCTION_MISSING, "code", Optional.empty()));
    }

    private static List<Wrong> fleet() {
        return List.of(
                Wrong.of(CheckId.R3, Trouble.IMAGE_GONE, "image", Optional.empty()),
                Wrong.of(CheckId.R3, Trouble.IMAGE_NOT_AVAILABLE, "image",
                        Optional.of(new Fleet.Image("ami-1", "failed", Optional.empty(), List.of()))),
                Wrong.of(CheckId.R3, Trouble.IMAGE_DEPRECATED, "image",
                        Optional.of(new Fleet.Image("ami-1", "available", Optional.of(Tokyo.LONG_AGO), List.of()))),
                Wrong.of(CheckId.R3, Trouble.SNAPSHOT_MISSING, "snapshots", List.of()),
                Wrong.of(CheckId.R3, Trouble.IMAGE_KEY_UNUSABLE, "encryptionKey", Optional.of("PendingDeletion")),
                Wrong.of(CheckId.R3, Trouble.KEY_PAIR_MISSING, "keyPairs", Set.of()),
                Wrong.of(CheckId.R4, Trouble.TYPE_NOT_OFFERED, "zonesOffering", Set.of("ap-northeast-1a")),
                Wrong.of(CheckId.R5, Trouble.GROUP_TOO_SMALL,
                        group(g -> changed(g, 0, g.template(), List.of(), g.targetGroups(), List.of()))),
                Wrong.of(CheckId.R5, Trouble.PROCESS_SUSPENDED,
                        group(g -> changed(g, 4, g.template(), List.of("Launch"), g.targetGroups(), List.of()))),
                Wrong.of(CheckId.R5, Trouble.GROUP_WITHOUT_TARGETS,
                        group(g -> changed(g, 4, g.template(), List.of(), List.of(), List.of()))),
                Wrong.of(CheckId.R5, Trouble.LAUNCH_FAILED, "activities",
                        List.of(new Fleet.Activity("Failed", "no capacity", NOW.minusSeconds(60)))),
                Wrong.of(CheckId.R6, Trouble.QUOTA_TOO_SMALL, "quota", 4d),
                Wrong.of(CheckId.R6, Trouble.QUOTA_TOO_SMALL, "runningVcpus", OptionalDouble.of(60)),
                Wrong.of(CheckId.R7, Trouble.ARTEFACT_MISSING, fake -> fake.by("artefact", a -> a[1].equals("app-an1")
                        ? Optional.empty()
                        : Optional.of(new Store.Artefact("etag-1", 1, NOW)))),
                Wrong.of(CheckId.R7, Trouble.ARTEFACT_OLD,
                        fake -> fake.by("artefact", a -> Optional.of(new Store.Artefact("etag of " + a[1], 1, NOW)))),
                Wrong.of(CheckId.R7, Trouble.REPLICATION_OFF, "replication", Optional.empty()));
    }

    private static List<Wrong> rights() {
        var refused = Optional.of("AccessDeniedException: not authorized");
        return List.of(
                Wrong.of(CheckId.R17, Trouble.ROLE_MAY_NOT, fake -> fake.by("simulated",
                        a -> Map.of("dynamodb:Query",
                                a[3].toString().contains("/index/") ? "implicitDeny" : "allowed"))),
                Wrong.of(CheckId.R17, Trouble.PROFILE_WITHOUT_ROLE, "role", Optional.empty()),
                Wrong.of(CheckId.R17, Trouble.NO_PROFILE, seven(v -> new TemplateVersion(7, false, v.created(),
                        new Fleet.Launched(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        v.userData(), Optional.empty()))),
                Wrong.of(CheckId.R19, Trouble.MODEL_PROFILE_MISSING, "profile", Optional.empty()),
                Wrong.of(CheckId.R19, Trouble.MODEL_NOT_AVAILABLE, "availability",
                        new Models.Availability("NOT_AVAILABLE", "AUTHORIZED", "AVAILABLE", "AVAILABLE")),
                Wrong.of(CheckId.R19, Trouble.MODEL_REFUSES, "trial", new Models.Trial(refused)),
                Wrong.of(CheckId.R20, Trouble.MODEL_REGION_DENIED, "trial", new Models.Trial(Optional.of(
                        "AccessDeniedException: explicit deny for arn:aws:bedrock:ap-southeast-1::foundation-model/x"))));
    }
}
