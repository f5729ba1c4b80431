package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Fleet.Launch;
import com.megaticket.console.readiness.estate.Fleet.ScalingGroup;
import com.megaticket.console.readiness.estate.Fleet.TemplateVersion;
import com.megaticket.console.readiness.estate.Questions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the standby's groups would start: the way from a group to the version of its launch template. */
final class Templates {
    private static final String SHOWN = "'[A-Za-z0-9.-]+\\.amazonaws\\.com|[A-Z_]*PLACEHOLDER[A-Z_]*'";

    private Templates() {}

    /**
     * A group and the version it launches.
     *
     * @param versions all there are, in order
     */
    record Started(ScalingGroup group, Launch launch, List<TemplateVersion> versions, TemplateVersion launched) {
        /** Template and version as people say it: {@code web version 7}. */
        String name() {
            return launch.template() + " version " + launched.number();
        }
    }

    /** Calls with every group that starts something; tells of one that is missing or starts nothing. */
    static void each(Looking in, Consumer<Started> look) {
        in.each(in.plan().groups(), name -> group(in, name).ifPresent(group -> started(in, group).ifPresent(look)));
    }

    static Optional<ScalingGroup> group(Looking in, String name) {
        String region = in.plan().standby();
        var found = in.ask(Questions.scalingGroups(region)).stream().filter(g -> g.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            in.found(Trouble.GROUP_MISSING, proof(region, name), name, region);
        }
        return found;
    }

    private static Optional<Started> started(Looking in, ScalingGroup group) {
        String region = in.plan().standby();
        if (group.template().isEmpty()) {
            in.found(Trouble.GROUP_WITHOUT_TEMPLATE, proof(region, group.name()), group.name());
            return Optional.empty();
        }
        Launch launch = group.template().get();
        List<TemplateVersion> versions = in.ask(Questions.templateVersions(region, launch.template())).stream()
                .sorted(Comparator.comparingLong(TemplateVersion::number)).toList();
        var launched = resolve(versions, launch.version());
        if (launched.isEmpty()) {
            in.found(Trouble.VERSION_MISSING, versions(region, launch.template()), group.name(), launch.template(),
                    launch.version());
            return Optional.empty();
        }
        launched.get().unreadable().ifPresent(why -> in.found(Trouble.USER_DATA_UNREADABLE,
                versions(region, launch.template()), launch.template(), launched.get().number(), why));
        return Optional.of(new Started(group, launch, versions, launched.get()));
    }

    /** The version a word means today. */
    static Optional<TemplateVersion> resolve(List<TemplateVersion> versions, String word) {
        return switch (word) {
            case "$Latest" -> versions.stream().max(Comparator.comparingLong(TemplateVersion::number));
            case "$Default", "" -> versions.stream().filter(TemplateVersion::isDefault).findFirst();
            default -> versions.stream().filter(v -> Long.toString(v.number()).equals(word)).findFirst();
        };
    }

    /** After the switch the placeholder must be gone; before it, it must be there. */
    static boolean serving(Looking in) {
        return in.plan().find(Setting.PHASE).map(p -> p.equals("serving"))
                .orElseGet(() -> in.ask(Questions.scalingGroups(in.plan().standby())).stream()
                        .anyMatch(g -> g.name().equals(in.plan().need(Setting.WEB_GROUP)) && g.desired() > 0));
    }

    static Command proof(String region, String group) {
        return Command.aws("autoscaling", "describe-auto-scaling-groups", "--region", region,
                "--auto-scaling-group-names", group);
    }

    static Command versions(String region, String template) {
        return Command.aws("ec2", "describe-launch-template-versions", "--region", region, by(template), template,
                "--query", "LaunchTemplateVersions[].[VersionNumber,DefaultVersion,CreateTime]", "--output", "text");
    }

    /** Shows the hosts in a version's user data, and nothing else of it: it may hold secrets. */
    static Command hosts(String region, String template, String version) {
        String query = Command.aws("ec2", "describe-launch-template-versions", "--region", region, by(template),
                template,
                "--versions", version, "--query", "LaunchTemplateVersions[0].LaunchTemplateData.UserData", "--output",
                "text").bash();
        return new Command(query + " | base64 -d | gunzip -cf | grep -Eo " + SHOWN,
                "& { $b = [Convert]::FromBase64String((" + query
                        + ")); if ($b[0] -eq 31) { $o = [IO.MemoryStream]::new();"
                        + " [IO.Compression.GZipStream]::new([IO.MemoryStream]::new($b),"
                        + " [IO.Compression.CompressionMode]::Decompress).CopyTo($o); $b = $o.ToArray() };"
                        + " [Text.Encoding]::UTF8.GetString($b) } | Select-String -AllMatches " + SHOWN
                        + " | ForEach-Object { $_.Matches.Value }");
    }

    static String by(String template) {
        return template.startsWith("lt-") ? "--launch-template-id" : "--launch-template-name";
    }
}
