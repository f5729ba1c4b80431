package com.megaticket.console.readiness.estate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: what instances are started from. */
public interface Fleet {
    /** Every group of the region. */
    List<ScalingGroup> scalingGroups(String region);

    /** The newest hundred, newest first. */
    List<Activity> activities(String region, String group);

    /** Every version there is, user data decoded; empty when there is no such template. */
    List<TemplateVersion> templateVersions(String region, String template);

    Optional<Image> image(String region, String imageId);

    /** Those of the ids that exist. */
    List<Snapshot> snapshots(String region, List<String> ids);

    /**
     * @param id a key's id or ARN
     * @return its state, {@code Enabled} when it can be used
     */
    Optional<String> encryptionKey(String region, String id);

    Set<String> keyPairs(String region);

    /** Zones that offer an instance type. */
    Set<String> zonesOffering(String region, String instanceType);

    /** A limit of the account, in the quota's own unit. */
    double quota(String region, String service, String code);

    /**
     * A group that starts instances.
     *
     * @param template its id or name and the version it launches ({@code 3}, {@code $Latest}, {@code $Default}); empty when
     *     it uses none
     * @param suspended processes that are stopped, {@code Launch}
     */
    record ScalingGroup(
            String name,
            int min,
            int max,
            int desired,
            Optional<Launch> template,
            List<String> suspended,
            List<String> targetGroups,
            List<String> zones,
            List<String> subnets,
            List<Member> members) implements Printed {
        /** Without what changes by itself. */
        @Override
        public String print() {
            return List.of(name, min, max, template, suspended, targetGroups, zones, subnets).toString();
        }
    }

    record Launch(String template, String version) {}

    /** @param version of the launch template it was born with; empty when it has none */
    record Member(String instanceId, String version, boolean healthy) {}

    record Activity(String status, String message, Instant start) {}

    /** @param unreadable why its user data could not be decoded; empty when it could */
    record TemplateVersion(
            long number,
            boolean isDefault,
            Instant created,
            Launched launched,
            UserData userData,
            Optional<String> unreadable) {}

    /** What a version starts, as far as it says. */
    record Launched(
            Optional<String> imageId, Optional<String> instanceType, Optional<String> keyPair,
            Optional<String> instanceProfile) {}

    /** @param deprecated when it stops being offered, if ever */
    record Image(String id, String state, Optional<Instant> deprecated, List<String> snapshots) {}

    record Snapshot(String id, String state, Optional<String> key) {}

    /** Text files of a program, by name. They may hold anything: never shown. */
    record Code(Map<String, String> files) {
        public Code {
            files = Map.copyOf(files);
        }

        @Override
        public String toString() {
            return "code of " + files.size() + " files, " + UserData.hash(new java.util.TreeMap<>(files).toString());
        }
    }
}
