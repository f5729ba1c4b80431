package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Pause;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Two regions: last writer wins per item, deletes too, nothing goes round, lag and cuts as set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicationIT {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final DemoCloud cloud = DemoCloud.startInMemory(Clock.systemUTC());
    private final DynamoDbClient inSeoul = TestCloud.client(cloud.seoul());
    private final DynamoDbClient inTokyo = TestCloud.client(cloud.tokyo());
    private final Rows seoul = new Rows(inSeoul);
    private final Rows tokyo = new Rows(inTokyo);
    private String pk = "";

    @BeforeEach
    void ownPartition() {
        pk = "PERF#" + TestCloud.uniquePerformance() + "#2026-12-01#19:30";
        cloud.regions().forEach(r -> r.set(DemoFault.REPLICATION_LAG, 50));
    }

    @AfterEach
    void clear() {
        cloud.regions().forEach(DemoRegion::clearFaults);
    }

    @AfterAll
    void close() {
        inSeoul.close();
        inTokyo.close();
        cloud.close();
    }

    private static boolean reads(Rows in, String pk, String sk, String by) {
        return Eventually.holds(SOON, () -> in.text(pk, sk, "by").equals(by));
    }

    private boolean settled() {
        return Eventually.holds(
                SOON, () -> cloud.regions().stream().allMatch(r -> r.status().replicationPending() == 0));
    }

    @Test
    void writesAndDeletesGoBothWays() {
        seoul.put(pk, "a", "by", "seoul");
        tokyo.put(pk, "b", "by", "tokyo");
        assertThat(reads(tokyo, pk, "a", "seoul")).isTrue();
        assertThat(reads(seoul, pk, "b", "tokyo")).isTrue();
        tokyo.delete(pk, "a");
        assertThat(Eventually.holds(SOON, () -> seoul.get(pk, "a").isEmpty())).isTrue();
        assertThat(cloud.seoul().status().replicationLag()).isPresent();
    }

    @Test
    void transactionsArriveItemByItemWithAllAttributes() {
        inSeoul.transactWriteItems(
                t -> t.transactItems(Rows.putAction(pk, "a", "by", "1", "x", "y"), Rows.putAction(pk, "b", "by", "2")));
        assertThat(reads(tokyo, pk, "b", "2")).isTrue();
        assertThat(reads(tokyo, pk, "a", "1")).isTrue();
        assertThat(tokyo.get(pk, "a")).isEqualTo(seoul.get(pk, "a"));
    }

    @Test
    void lastWriterWinsOnBothSidesAfterACut() {
        cloud.regions().forEach(r -> r.set(DemoFault.REPLICATION_CUT, 1));
        seoul.put(pk, "early-seoul", "by", "seoul");
        tokyo.put(pk, "early-seoul", "by", "tokyo");
        tokyo.put(pk, "early-tokyo", "by", "tokyo");
        seoul.put(pk, "early-tokyo", "by", "seoul");
        Pause.real().sleep(Duration.ofMillis(300));
        assertThat(seoul.text(pk, "early-seoul", "by")).isEqualTo("seoul");
        assertThat(cloud.seoul().status().replicationPending()).isEqualTo(2);
        assertThat(cloud.seoul().status().replicationLag().orElse(0)).isGreaterThan(200);
        // Healed in the order that would go wrong without stamps: the winner first, the loser after.
        cloud.tokyo().set(DemoFault.REPLICATION_CUT, 0);
        Pause.real().sleep(Duration.ofMillis(300));
        cloud.seoul().set(DemoFault.REPLICATION_CUT, 0);
        assertThat(settled()).isTrue();
        for (Rows rows : List.of(seoul, tokyo)) {
            assertThat(rows.text(pk, "early-seoul", "by")).isEqualTo("tokyo");
            assertThat(rows.text(pk, "early-tokyo", "by")).isEqualTo("seoul");
        }
    }

    @Test
    void tombstoneBeatsAnOlderWrite() {
        seoul.put(pk, "a", "by", "seoul");
        assertThat(reads(tokyo, pk, "a", "seoul")).isTrue();
        cloud.seoul().set(DemoFault.REPLICATION_LAG, 800);
        seoul.put(pk, "a", "by", "seoul again");
        tokyo.delete(pk, "a");
        Pause.real().sleep(Duration.ofMillis(1200));
        assertThat(settled()).isTrue();
        assertThat(seoul.get(pk, "a")).isEmpty();
        assertThat(tokyo.get(pk, "a")).isEmpty();
    }

    @Test
    void nothingGoesRound() {
        // With Tokyo's way back cut, whatever it wanted to send would be seen waiting.
        cloud.tokyo().set(DemoFault.REPLICATION_CUT, 1);
        seoul.put(pk, "a", "by", "seoul");
        assertThat(reads(tokyo, pk, "a", "seoul")).isTrue();
        Pause.real().sleep(Duration.ofMillis(200));
        assertThat(cloud.tokyo().status().replicationPending()).isZero();
        assertThat(cloud.tokyo().store().stamps().of(new ItemKey(Rows.TABLE, pk, "a")).orElseThrow().region())
                .isEqualTo(DemoCloud.SEOUL);
    }

    @Test
    void lagIsKept() {
        cloud.seoul().set(DemoFault.REPLICATION_LAG, 1000);
        long start = System.nanoTime();
        seoul.put(pk, "a", "by", "seoul");
        assertThat(reads(tokyo, pk, "a", "seoul")).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(990));
        assertThat(cloud.seoul().status().replicationLag().orElse(0)).isGreaterThanOrEqualTo(1000);
    }

    @Test
    void oneWayCutLeavesTheOtherWayOpenAndAStallHidesTheLag() {
        cloud.seoul().set(DemoFault.REPLICATION_STALL, 1);
        seoul.put(pk, "a", "by", "seoul");
        tokyo.put(pk, "b", "by", "tokyo");
        assertThat(reads(seoul, pk, "b", "tokyo")).isTrue();
        assertThat(tokyo.get(pk, "a")).isEmpty();
        assertThat(cloud.seoul().status().replicationLag()).isEmpty();
        cloud.seoul().set(DemoFault.REPLICATION_STALL, 0);
        assertThat(reads(tokyo, pk, "a", "seoul")).isTrue();
    }

    @Test
    void passesTheHardFenceOfTheOtherRegion() {
        cloud.tokyo().set(DemoFault.HARD_FENCE, 1);
        seoul.put(pk, "a", "by", "seoul");
        assertThat(reads(tokyo, pk, "a", "seoul")).isTrue();
    }

    @Test
    void writesStrandedInAFrozenRegionGoOverAfterTheThaw() {
        cloud.seoul().set(DemoFault.REPLICATION_LAG, 400);
        seoul.put(pk, "a", "by", "seoul");
        cloud.seoul().set(DemoFault.FROZEN, 1);
        Pause.real().sleep(Duration.ofMillis(700));
        assertThat(tokyo.get(pk, "a")).isEmpty();
        cloud.seoul().set(DemoFault.FROZEN, 0);
        assertThat(reads(tokyo, pk, "a", "seoul")).isTrue();
    }

    @Test
    void expiredRowsAreSweptLateAndTheDeleteReplicates() {
        long past = Clock.systemUTC().instant().getEpochSecond() - 600;
        inSeoul.putItem(p -> p.tableName(Rows.TABLE).item(withTtl("old", past)));
        inSeoul.putItem(p -> p.tableName(Rows.TABLE).item(withTtl("young", past + 3600)));
        assertThat(Eventually.holds(SOON, () -> tokyo.get(pk, "young").isPresent())).isTrue();
        cloud.seoul().sweep();
        assertThat(seoul.get(pk, "old")).isPresent();
        cloud.seoul().set(DemoFault.TTL_LATENESS, 60_000);
        cloud.seoul().sweep();
        assertThat(seoul.get(pk, "old")).isEmpty();
        assertThat(seoul.get(pk, "young")).isPresent();
        assertThat(Eventually.holds(SOON, () -> tokyo.get(pk, "old").isEmpty())).isTrue();
    }

    private java.util.Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> withTtl(
            String sk, long ttl) {
        var item = new java.util.HashMap<>(Rows.item(pk, sk));
        item.put("ttl", software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN(Long.toString(ttl)));
        return item;
    }
}
