package com.megaticket.console.demo.staged;

import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Metrics;
import com.megaticket.console.readiness.estate.Models;
import com.megaticket.console.readiness.estate.Probes;
import com.megaticket.console.readiness.estate.Rights;
import com.megaticket.console.readiness.estate.Tables;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.schema.TableSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Tables, figures, rights, models, and what is heard from outside. */
final class StagedServices implements Tables, Metrics, Rights, Models, Probes {
    private final TableNames tables;
    private final Clock clock;

    StagedServices(TableNames tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** As the schema says, and the other region as replica. */
    @Override
    public Optional<Description> table(String region, String name) {
        return Arrays.stream(Table.values()).filter(t -> tables.of(t).equals(name)).map(Schema::of).findFirst()
                .map(spec -> described(region, name, spec));
    }

    private Description described(String region, String name, TableSpec spec) {
        String other = region.equals(StagedEstate.MAIN) ? StagedEstate.STANDBY : StagedEstate.MAIN;
        return new Description(name, "arn:aws:dynamodb:" + region + ":" + StagedEstate.ACCOUNT + ":table/" + name,
                "ACTIVE",
                Stream.concat(Stream.of(spec.hash()), spec.range().stream()).toList(),
                spec.indexes().stream().map(i -> new Index(tables.of(i.name()),
                        Stream.concat(Stream.of(i.hash()), i.range().stream()).toList(), "ALL", "ACTIVE")).toList(),
                List.of(new Replica(other, "ACTIVE", Optional.empty())), true, 0, Optional.of(4000L));
    }

    /** The owner's document names two attributes; only one can be it. */
    @Override
    public Optional<String> timeToLive(String region, String name) {
        return Optional.of(name.equals(tables.of(Table.RESERVATIONS)) ? "holdExpiresAt" : "ttl");
    }

    @Override
    public Optional<String> policy(String region, String tableArn) {
        return Optional.empty();
    }

    @Override
    public Limits limits(String region) {
        return new Limits(40_000, 80_000);
    }

    @Override
    public Map<String, Double> peakWrites(String region, List<String> names) {
        return Map.of(tables.of(Table.RESERVATIONS), 310d);
    }

    @Override
    public Map<String, Double> clientWrites(String region, List<String> names) {
        return Map.of();
    }

    @Override
    public OptionalDouble runningVcpus(String region) {
        return OptionalDouble.empty();
    }

    @Override
    public Optional<String> role(String profile) {
        return Optional.of("arn:aws:iam::" + StagedEstate.ACCOUNT + ":role/" + profile);
    }

    @Override
    public Map<String, String> simulated(String roleArn, String region, List<String> actions, List<String> resources) {
        throw new Fault(new Failure.Denied(Action.SIMULATION.permission(), "staged: AccessDenied", ""));
    }

    @Override
    public Availability availability(String region, String modelId) {
        return new Availability("NOT_AVAILABLE", "AUTHORIZED", "NOT_AVAILABLE", "AVAILABLE");
    }

    @Override
    public Optional<Profile> profile(String region, String profileId) {
        return Optional.empty();
    }

    @Override
    public Trial trial(String region, String modelId) {
        return new Trial(Optional.of("staged: the model has reached its end of life"));
    }

    @Override
    public Answer get(String url) {
        return new Answer(200, Optional.empty(), Optional.of(StagedEstate.MAIN), Map.of("status", "healthy"));
    }

    @Override
    public Shown tls(String host) {
        return new Shown(List.of("*.example.com"), clock.instant().plus(Duration.ofDays(12)));
    }
}
