package com.megaticket.console.aws.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.watch.AwsServer.Reply;
import com.megaticket.console.recovery.signal.AlarmReport.CloudAlarm;
import com.megaticket.console.recovery.signal.AlarmReport.State;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.ReplicaReport.Described;
import com.megaticket.console.recovery.signal.ReplicaReport.Replica;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Replicas, alarms and the small read of a region. */
@Execution(ExecutionMode.CONCURRENT)
class RegionSightTest {
    private static final Instant SINCE = Instant.parse("2026-11-27T09:00:00Z");

    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    private static Reply table(String status, String replicas) {
        return Reply.json("{\"Table\":{\"TableName\":\"x\",\"TableStatus\":\"" + status + "\",\"Replicas\":[" + replicas
                + "]}}");
    }

    @Test
    void everyTableIsDescribedInTheRegionThatIsAskedWithWordsOfALaterVersionKept() {
        rig.server.on("DescribeTable", a -> a.body().contains("t-reservations")
                ? table("ACTIVE", "{\"RegionName\":\"ap-northeast-1\",\"ReplicaStatus\":\"HIBERNATING\","
                        + "\"ReplicaInaccessibleDateTime\":1795770000}")
                : a.body().contains("t-venues") ? table("DREAMING", "") : table("ACTIVE", ""));
        var tables = rig.sources().replicas(Rig.SEOUL).tables();
        assertThat(tables).containsOnlyKeys(WatchSetup.GLOBAL_TABLES.toArray(Table[]::new))
                .containsEntry(Table.RESERVATIONS, new Described("ACTIVE", List.of(new Replica(Rig.TOKYO,
                        "HIBERNATING", Optional.of(Instant.ofEpochSecond(1795770000))))))
                .containsEntry(Table.VENUES, new Described("DREAMING", List.of()));
        assertThat(rig.server.asked("DescribeTable")).hasSize(5).allMatch(a -> a.region().equals(Rig.SEOUL));
    }

    @Test
    void aTableThatIsNotThereIsSeenAsThat() {
        rig.server.on("DescribeTable", a -> a.body().contains("t-console")
                ? Reply.jsonError(400, "ResourceNotFoundException", "no")
                : table("ACTIVE", ""));
        assertThat(rig.sources().replicas(Rig.TOKYO).tables()).containsEntry(Table.CONSOLE,
                new Described("NOT_FOUND", List.of()));
    }

    @Test
    void oneRefusedTableLeavesNoHalfAnswer() {
        rig.server.on("DescribeTable", a -> a.body().contains("t-schedules")
                ? Reply.jsonError(400, "AccessDeniedException", "no")
                : table("ACTIVE", ""));
        assertThat(Faults.of(() -> rig.sources().replicas(Rig.SEOUL))).isInstanceOfSatisfying(Failure.Denied.class,
                f -> assertThat(f.what()).isEqualTo("dynamodb:DescribeTable"));
    }

    @Test
    void throttledTablesAreThrottled() {
        rig.server.on("DescribeTable", _ -> Reply.jsonError(400, "ThrottlingException", "slow"));
        assertThat(Faults.of(() -> rig.sources().replicas(Rig.SEOUL))).isInstanceOf(Failure.Throttled.class);
    }

    private static Map<String, ?> alarm(String name, String state, Map<String, ?> more) {
        var alarm = new HashMap<String, Object>(Map.of("AlarmName", name, "StateValue", state, "StateReason", "why",
                "StateTransitionedTimestamp", SINCE));
        alarm.putAll(more);
        return alarm;
    }

    private static String judged(String at) {
        return "{\"version\":\"1.0\",\"queryDate\":\"" + at + "\",\"evaluatedDatapoints\":["
                + "{\"timestamp\":\"2026-11-27T09:57:00.000+0000\",\"value\":12.0},"
                + "{\"timestamp\":\"2026-11-27T09:58:00.000+0000\",\"sampleCount\":3.0,\"value\":9.0},"
                + "{\"timestamp\":\"2026-11-27T09:59:00.000+0000\"}]}";
    }

    @Test
    void alarmsOfBothKindsAndEveryPageComeWithWhatIsKnownOfTheirData() {
        rig.server.on("DescribeAlarms", a -> a.cbor().get("NextToken") == null
                ? Reply.cbor(Map.of("MetricAlarms", List.of(
                        alarm("lag", "ALARM", Map.of("ActionsEnabled", true, "StateReasonData",
                                judged("2026-11-27T10:00:00.000+0000"))),
                        alarm("old", "OK", Map.of("ActionsEnabled", false, "StateReasonData",
                                judged("2026-11-26T10:00:00.000+0000"))),
                        alarm("mess", "BOILING", Map.of("StateReasonData", "{not json"))), "NextToken", "2"))
                : Reply.cbor(Map.of("CompositeAlarms",
                        List.of(alarm("all", "INSUFFICIENT_DATA", Map.of("ActionsEnabled", true))))));
        assertThat(rig.sources("alarmPrefix = MegaTicket-").alarms(Key.US_EAST_1).alarms()).containsExactly(
                new CloudAlarm("lag", State.ALARM, "why", SINCE, false,
                        Optional.of(Instant.parse("2026-11-27T09:58:00Z"))),
                new CloudAlarm("old", State.OK, "why", SINCE, true, Optional.empty()),
                new CloudAlarm("mess", State.OTHER, "why", SINCE, false, Optional.empty()),
                new CloudAlarm("all", State.INSUFFICIENT_DATA, "why", SINCE, false, Optional.empty()));
        var sent = rig.server.asked("DescribeAlarms").getFirst();
        assertThat(sent.region()).isEqualTo("us-east-1");
        assertThat(sent.cbor().get("AlarmNamePrefix")).isEqualTo("MegaTicket-");
        assertThat(sent.cbor().get("AlarmTypes")).isEqualTo(List.of("MetricAlarm", "CompositeAlarm"));
    }

    @Test
    void noAlarmsAreNoFaultAndRefusedOnesAre() {
        rig.server.on("DescribeAlarms", _ -> Reply.cbor(Map.of("MetricAlarms", List.of())));
        assertThat(rig.sources().alarms(Rig.SEOUL).alarms()).isEmpty();
        rig.server.on("DescribeAlarms", _ -> Reply.cborError(403, "AccessDenied", "no"));
        assertThat(Faults.of(() -> rig.sources().alarms(Rig.SEOUL))).isInstanceOfSatisfying(Failure.Denied.class,
                f -> assertThat(f.what()).isEqualTo("cloudwatch:DescribeAlarms"));
        rig.server.on("DescribeAlarms", _ -> Reply.cborError(400, "Throttling", "Rate exceeded"));
        assertThat(Faults.of(() -> rig.sources().alarms(Rig.SEOUL))).isInstanceOf(Failure.Throttled.class);
    }

    @Test
    void theSmallReadIsConsistentTimedAndReadsTheLease() {
        rig.server.on("GetItem", _ -> Reply.json("{}"));
        assertThat(rig.sources().store(Rig.TOKYO).took()).isGreaterThan(Duration.ZERO);
        assertThat(rig.server.asked("GetItem")).singleElement().satisfies(a -> {
            assertThat(a.region()).isEqualTo(Rig.TOKYO);
            assertThat(a.body()).contains("\"ConsistentRead\":true").contains("t-reservations").contains("LEASE");
        });
        rig.server.on("GetItem", _ -> Reply.jsonError(400, "AccessDeniedException",
                "User: x is not authorized to perform: dynamodb:GetItem on resource"));
        assertThat(Faults.of(() -> rig.sources().store(Rig.TOKYO))).isInstanceOfSatisfying(Failure.Denied.class,
                f -> assertThat(f.what()).isEqualTo("dynamodb:GetItem"));
    }

    @Test
    void aRegionThatIsDeadIsUnavailable() {
        var gone = new AwsServer();
        gone.close();
        try (var clients = Rig.hasty(gone.uri())) {
            AwsSources sources = rig.sources(clients);
            assertThat(Faults.of(() -> sources.store(Rig.SEOUL))).isInstanceOf(Failure.Unavailable.class);
            assertThat(Faults.of(() -> sources.replicas(Rig.SEOUL))).isInstanceOf(Failure.Unavailable.class);
            assertThat(Faults.of(() -> sources.alarms(Rig.SEOUL))).isInstanceOf(Failure.Unavailable.class);
        }
    }
}
