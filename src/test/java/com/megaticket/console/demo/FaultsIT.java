package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.megaticket.console.shared.Pause;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Every fault, seen through the real client. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {
    private static final Duration SHORT = Duration.ofMillis(700);

    private final DemoCloud cloud = DemoCloud.start(DemoOptions.inMemory().seoulOnly(), Clock.systemUTC());
    private final DemoRegion seoul = cloud.seoul();
    private DynamoDbClient client = TestCloud.client(seoul);
    private DynamoDbClient hasty = TestCloud.client(seoul.endpoint(), seoul.name(), SHORT);
    private Rows rows = new Rows(client);
    private String partition = "";

    @BeforeAll
    void warmUp() {
        rows.put("WARM", "UP");
    }

    @org.junit.jupiter.api.BeforeEach
    void ownPartition() {
        partition = "PERF#" + TestCloud.uniquePerformance() + "#2026-12-01#19:30";
    }

    @AfterEach
    void clear() {
        seoul.clearFaults();
        close(client, hasty);
        client = TestCloud.client(seoul);
        hasty = TestCloud.client(seoul.endpoint(), seoul.name(), SHORT);
        rows = new Rows(client);
    }

    private static void close(DynamoDbClient... clients) {
        List.of(clients).forEach(DynamoDbClient::close);
    }

    @AfterAll
    void close() {
        hasty.close();
        client.close();
        cloud.close();
    }

    private void transact(TransactWriteItem... actions) {
        client.transactWriteItems(t -> t.transactItems(List.of(actions)));
    }

    private static List<String> codes(TransactionCanceledException e) {
        return e.cancellationReasons().stream().map(CancellationReason::code).toList();
    }

    @Test
    void imaginedConflictsHitOnePosition() {
        seoul.set(DemoFault.CONFLICTS, 1);
        var thrown = catchThrowableOfType(
                TransactionCanceledException.class,
                () -> transact(Rows.putAction(partition, "a"), Rows.putAction(partition, "b")));
        assertThat(codes(thrown)).containsExactlyInAnyOrder("None", "TransactionConflict");
        assertThatThrownBy(() -> rows.put(partition, "a")).isInstanceOf(TransactionConflictException.class);
        assertThat(rows.get(partition, "a")).isEmpty();
    }

    @Test
    void overlappingTransactionsConflictAtTheSharedKeys() throws InterruptedException {
        rows.put(partition, "fence");
        seoul.set(DemoFault.FROZEN, 0);
        Thread first = blockedInTheEngine(Rows.check(partition, "fence"), Rows.putAction(partition, "x"));
        try {
            var thrown = catchThrowableOfType(
                    TransactionCanceledException.class,
                    () -> transact(
                            Rows.putAction(partition, "other"), Rows.check(partition, "fence"),
                            Rows.putAction(partition, "x")));
            assertThat(codes(thrown)).containsExactly("None", "TransactionConflict", "TransactionConflict");
            assertThatThrownBy(() -> rows.put(partition, "x")).isInstanceOf(TransactionConflictException.class);
            var get = TransactGetItem.builder()
                    .get(k -> k.tableName(Rows.TABLE).key(Rows.key(partition, "x")))
                    .build();
            assertThatThrownBy(() -> client.transactGetItems(g -> g.transactItems(get)))
                    .isInstanceOf(TransactionCanceledException.class);
        } finally {
            seoul.engine().thaw();
            first.join(5000);
        }
        assertThat(rows.get(partition, "x")).isPresent();
        assertThat(rows.get(partition, "other")).isEmpty();
    }

    @Test
    void sameTokenWhileTheFirstRunsIsInProgress() throws InterruptedException {
        String token = UUID.randomUUID().toString();
        seoul.engine().freeze();
        Thread first = inBackground(() -> client.transactWriteItems(
                t -> t.clientRequestToken(token).transactItems(Rows.putAction(partition, "x"))));
        Pause.real().sleep(Duration.ofMillis(200));
        assertThatThrownBy(() -> client.transactWriteItems(
                t -> t.clientRequestToken(token).transactItems(Rows.putAction(partition, "x"))))
                .isInstanceOf(TransactionInProgressException.class);
        seoul.engine().thaw();
        first.join(5000);
        client.transactWriteItems(t -> t.clientRequestToken(token).transactItems(Rows.putAction(partition, "x")));
    }

    @Test
    void throttlingHasItsOwnWords() {
        seoul.set(DemoFault.THROTTLING, 1);
        var thrown = catchThrowableOfType(
                TransactionCanceledException.class,
                () -> transact(Rows.putAction(partition, "a"), Rows.putAction(partition, "b")));
        assertThat(codes(thrown)).containsExactlyInAnyOrder("None", "ThrottlingError");
        assertThatThrownBy(() -> rows.put(partition, "a")).isInstanceOf(ProvisionedThroughputExceededException.class);
        assertThatThrownBy(() -> rows.get(partition, "a")).isInstanceOf(ProvisionedThroughputExceededException.class);
    }

    @Test
    void errorsOfTheService() {
        seoul.strikeNext(DemoFault.ERRORS, 1);
        assertThatThrownBy(() -> rows.put(partition, "a")).isInstanceOf(InternalServerErrorException.class);
        rows.put(partition, "a");
    }

    @Test
    void latencyIsAdded() {
        seoul.set(DemoFault.LATENCY, 300);
        long start = System.nanoTime();
        rows.get(partition, "a");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(300),
                Duration.ofSeconds(3));
    }

    @Test
    void cutBreaksCallsAndHeals() {
        seoul.set(DemoFault.CUT, 1);
        assertThatThrownBy(() -> rows.get(partition, "a")).isInstanceOf(SdkClientException.class);
        seoul.set(DemoFault.CUT, 0);
        onFreshConnections(r -> r.put(partition, "a"));
    }

    @Test
    void lostAnswerMeansDone() {
        seoul.strikeNext(DemoFault.LOST_ANSWERS, 1);
        assertThatThrownBy(() -> new Rows(hasty).put(partition, "a")).isInstanceOf(SdkClientException.class);
        assertThat(rows.get(partition, "a")).isPresent();
    }

    @Test
    void lostRequestMeansNotDone() {
        seoul.strikeNext(DemoFault.LOST_REQUESTS, 1);
        assertThatThrownBy(() -> new Rows(hasty).put(partition, "a")).isInstanceOf(SdkClientException.class);
        assertThat(rows.get(partition, "a")).isEmpty();
    }

    @Test
    void lateRequestIsDoneAfterTheClientGaveUp() {
        seoul.set(DemoFault.LATE_BY, 1500);
        seoul.strikeNext(DemoFault.LATE_REQUESTS, 1);
        assertThatThrownBy(() -> new Rows(hasty).put(partition, "a")).isInstanceOf(SdkClientException.class);
        assertThat(rows.get(partition, "a")).isEmpty();
        Pause.real().sleep(Duration.ofMillis(1500));
        assertThat(rows.get(partition, "a")).isPresent();
    }

    @Test
    void staleIndexAnswersAsOfThen() {
        String hold = UUID.randomUUID().toString();
        rows.put(partition, "old", "holdingId", hold, "status", "HOLDING");
        rows.put(partition, "gone", "holdingId", hold, "status", "HOLDING");
        assertThat(byHold(hold)).hasSize(2);
        seoul.set(DemoFault.STALE_INDEXES, 1500);
        rows.put(partition, "old", "holdingId", hold, "status", "CONFIRMED");
        rows.put(partition, "new", "holdingId", hold, "status", "HOLDING");
        rows.delete(partition, "gone");
        assertThat(byHold(hold)).extracting(i -> i.get("SK") + "" + i.get("status"))
                .containsExactlyInAnyOrder(
                        Rows.item("", "old", "status", "HOLDING").get("SK") + "" + AttributeValue.fromS("HOLDING"),
                        AttributeValue.fromS("gone") + "" + AttributeValue.fromS("HOLDING"));
        assertThat(rows.text(partition, "old", "status")).isEqualTo("CONFIRMED");
        Pause.real().sleep(Duration.ofMillis(1600));
        assertThat(byHold(hold)).extracting(i -> i.get("SK"))
                .containsExactlyInAnyOrder(AttributeValue.fromS("old"), AttributeValue.fromS("new"));
    }

    private List<Map<String, AttributeValue>> byHold(String hold) {
        return client.query(q -> q.tableName(Rows.TABLE)
                .indexName("holdingId-index")
                .keyConditionExpression("#h = :h")
                .expressionAttributeNames(Map.of("#h", "holdingId"))
                .expressionAttributeValues(Map.of(":h", AttributeValue.fromS(hold))))
                .items();
    }

    @Test
    void clockSkewShowsInTheDateHeader() {
        seoul.set(DemoFault.CLOCK_SKEW, 300_000);
        var date = client.listTables().sdkHttpResponse().firstMatchingHeader("Date").orElse("");
        var told = java.time.ZonedDateTime.parse(date, java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(Duration.between(Clock.systemUTC().instant(), told.toInstant()))
                .isBetween(Duration.ofSeconds(295), Duration.ofSeconds(301));
    }

    @Test
    void hardFenceLetsOnlyItsOwnKeysThrough() {
        rows.put(partition, "before");
        seoul.set(DemoFault.HARD_FENCE, 1);
        var thrown = catchThrowableOfType(
                DynamoDbException.class, () -> transact(Rows.check("FENCE", "x"), Rows.putAction(partition, "a")));
        assertThat(thrown.awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException");
        assertThat(thrown.awsErrorDetails().errorMessage()).contains("explicit deny");
        assertThatThrownBy(() -> rows.put(partition, "a")).hasMessageContaining("not authorized");
        assertThatThrownBy(() -> rows.delete(partition, "before")).hasMessageContaining("not authorized");
        for (String free : List.of("LEASE", "FENCE", "MARKER", "HB#console-1")) {
            rows.put(free, "x");
        }
        transact(Rows.check("FENCE", "x"), Rows.putAction("MARKER", "y"));
        assertThat(rows.get(partition, "before")).isPresent();
        client.putItem(p -> p.tableName("KDT-Msp4-PLDR-console").item(Rows.item("A", "B")));
    }

    @Test
    void frozenRegionHangsAndDoesItAfterTheThaw() {
        seoul.set(DemoFault.FROZEN, 1);
        assertThatThrownBy(() -> new Rows(hasty).put(partition, "a")).isInstanceOf(SdkClientException.class);
        seoul.set(DemoFault.FROZEN, 0);
        Pause.real().sleep(Duration.ofMillis(300));
        assertThat(rows.get(partition, "a")).isPresent();
    }

    @Test
    void killedRegionRefusesAndComesBack() {
        long pid = seoul.enginePid();
        seoul.set(DemoFault.KILLED, 1);
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThatThrownBy(() -> rows.get(partition, "a")).isInstanceOf(SdkClientException.class);
        seoul.set(DemoFault.KILLED, 0);
        onFreshConnections(r -> r.put(partition, "a"));
    }

    @Test
    void whoAsksForAKillHearsThatItWasDone() {
        var control = new FaultControl(new DemoEndpoint(seoul.name(), seoul.endpoint()));
        assertThat(control.set(DemoFault.KILLED, 1).level(DemoFault.KILLED)).isEqualTo(1);
        assertThat(control.set(DemoFault.KILLED, 0).level(DemoFault.KILLED)).isZero();
    }

    /** The old client's pool may still hold broken ones. */
    private void onFreshConnections(Consumer<Rows> work) {
        try (DynamoDbClient fresh = TestCloud.client(seoul)) {
            work.accept(new Rows(fresh));
        }
    }

    @Test
    void partiQlIsRefusedSinceItCannotBeFollowed() {
        assertThatThrownBy(() -> client.executeStatement(
                s -> s.statement("SELECT * FROM \"" + Rows.TABLE + "\""))).isInstanceOf(DynamoDbException.class);
    }

    /** A transaction that has passed the proxy and waits in a frozen engine. */
    private Thread blockedInTheEngine(TransactWriteItem... actions) {
        seoul.engine().freeze();
        Thread thread = inBackground(() -> transact(actions));
        Pause.real().sleep(Duration.ofMillis(300));
        return thread;
    }

    private static Thread inBackground(Runnable work) {
        return Thread.ofVirtual().start(work);
    }
}
