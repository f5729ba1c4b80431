package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamoItemStoreIT {
    private static final Table T = Table.RESERVATIONS;
    private static final TransactResult COMMITTED = new TransactResult.Committed();

    private final Engine engine = new Engine();
    private final TableNames names = TableNames.withPrefix("it-");
    private final AwsClients clients = Local.clients(
            engine.uri(), Local.PATIENT);
    private final ItemStore store = clients.store(Local.SEOUL, names);

    @BeforeAll
    void tables() {
        Engine.createAll(clients.reads(Local.SEOUL), names);
    }

    @AfterAll
    void end() {
        clients.close();
        engine.close();
    }

    @Test
    void everyKindOfValueComesBackAsItWas() {
        Key key = Key.pkSk("KINDS", "1");
        Item item = Item.of(key)
                .with("status", "HOLDING")
                .with("date", "2026-12-01")
                .with("price", 170_000)
                .with("exact", new Value.Num(new BigDecimal("12345678901234567890.5")))
                .with("flag", Value.of(true))
                .with("nothing", new Value.Other("NUL"))
                .with("list", new Value.Sequence(List.of(Value.of("가"), Value.of(2))))
                .with("map", new Value.Nested(Map.of("inner", Value.of("x"))));
        assertThat(commit(new Write.Put(T, item, Condition.absent("PK")))).isEqualTo(COMMITTED);
        assertThat(store.get(T, key)).contains(item);
        assertThat(store.get(T, Key.pkSk("KINDS", "2"))).isEmpty();
    }

    @Test
    void conditionsSayWhichActionAndWhatWasThere() {
        Item first = put("COND", "1", "HOLDING", 5);
        Item second = put("COND", "2", "CONFIRMED", 5);
        var result = commit(
                check("COND", "1", Condition.all(Condition.equal("status", "HOLDING"),
                        Condition.less("n", Value.of(6)))),
                check("COND", "2", Condition.any(Condition.absent("PK"), Condition.equal("status", "HOLDING"))),
                check("COND", "3", Condition.present("PK")));
        assertThat(result).isEqualTo(new TransactResult.Cancelled(List.of(
                new Reason.None(), new Reason.ConditionFailed(Optional.of(second)),
                new Reason.ConditionFailed(Optional.empty()))));
        assertThat(store.query(T, "COND")).containsExactly(first, second);
    }

    @Test
    void updateSetsAndRemovesReservedNames() {
        Item before = put("UPD", "1", "HOLDING", 5).with("ttl", 9);
        assertThat(
                commit(new Write.Update(
                        T, Key.pkSk("UPD", "1"), Map.of("status", Value.of("CONFIRMED"), "time", Value.of("19:30")),
                        List.of("n", "ttl"), Condition.all(Condition.present("PK"),
                                Condition.equal("status", "HOLDING")))))
                .isEqualTo(COMMITTED);
        assertThat(store.get(T, Key.pkSk("UPD", "1")))
                .contains(before.with("status", "CONFIRMED").with("time", "19:30").without("n", "ttl"));
    }

    @Test
    void deleteIsConditional() {
        put("DEL", "1", "HOLDING", 5);
        Key key = Key.pkSk("DEL", "1");
        assertThat(commit(new Write.Delete(T, key, Condition.equal("status", "CONFIRMED"))))
                .isInstanceOf(TransactResult.Cancelled.class);
        assertThat(commit(new Write.Delete(T, key, Condition.equal("status", "HOLDING")))).isEqualTo(COMMITTED);
        assertThat(store.get(T, key)).isEmpty();
    }

    @Test
    void anUnconditionalWriteHasNoExpression() {
        assertThat(commit(new Write.Put(T, Item.of(Key.pkSk("NONE", "1")), Condition.NONE))).isEqualTo(COMMITTED);
        assertThat(commit(new Write.Delete(T, Key.pkSk("NONE", "1"), Condition.NONE))).isEqualTo(COMMITTED);
    }

    @Test
    void aRepeatWithTheSameTokenWritesOnce() {
        var put = new Write.Put(T, Item.of(Key.pkSk("TOKEN", "1")), Condition.absent("PK"));
        var transaction = new Transaction(UUID.randomUUID().toString(), List.of(put));
        assertThat(store.transact(transaction)).isEqualTo(COMMITTED);
        assertThat(store.transact(transaction)).isEqualTo(COMMITTED);
        assertThat(commit(put)).isInstanceOf(TransactResult.Cancelled.class);
        var other = new Write.Put(T, Item.of(Key.pkSk("TOKEN", "2")), Condition.absent("PK"));
        assertThat(store.transact(new Transaction(transaction.token(), List.of(other))))
                .isInstanceOfSatisfying(
                        TransactResult.Rejected.class,
                        r -> assertThat(r.failure()).isInstanceOf(Failure.Bug.class));
    }

    @Test
    void queriesFollowEveryPageInKeyOrder() {
        // 30 rows of 100 KB are three pages of 1 MB.
        String filler = "x".repeat(100_000);
        for (int batch = 0; batch < 3; batch++) {
            int from = batch * 10;
            assertThat(commit(IntStream.range(from, from + 10)
                    .mapToObj(i -> new Write.Put(
                            T, Item.of(Key.pkSk("PAGES", (i % 2 == 0 ? "EVEN#" : "ODD#") + (100 + i)))
                                    .with("filler", filler).with("holdingId", "pages-hold"),
                            Condition.absent("PK")))
                    .toArray(Write[]::new))).isEqualTo(COMMITTED);
        }
        assertThat(store.query(T, "PAGES")).hasSize(30).extracting(i -> i.text("SK").orElseThrow()).isSorted();
        assertThat(store.query(T, "PAGES", "EVEN#")).hasSize(15);
        assertThat(store.queryAfter(T, "PAGES", "EVEN#")).hasSize(30);
        var second = store.query(T, "PAGES").get(1).text("SK").orElseThrow();
        assertThat(store.queryAfter(T, "PAGES", second)).hasSize(28);
        assertThat(store.last(T, "PAGES")).contains(store.query(T, "PAGES").getLast());
        assertThat(store.last(T, "NO-SUCH")).isEmpty();
        assertThat(store.queryAfter(T, "NO-SUCH", "0")).isEmpty();
        assertThat(store.queryIndex(T, IndexName.HOLDING_ID, "pages-hold")).hasSize(30);
        assertThat(store.scan(T)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(store.query(T, "NO-SUCH")).isEmpty();
    }

    @Test
    void aTableThatIsMissingIsNamed() {
        var elsewhere = clients.store(Local.SEOUL, TableNames.withPrefix("missing-"));
        assertThatThrownBy(() -> elsewhere.query(T, "X")).isInstanceOfSatisfying(
                Fault.class, f -> assertThat(f.failure()).isInstanceOfSatisfying(
                        Failure.Misconfigured.class,
                        m -> assertThat(m.what()).isEqualTo("missing-reservations")));
        assertThat(elsewhere.transact(transaction(check("X", "1", Condition.present("PK"))))).isInstanceOfSatisfying(
                TransactResult.Rejected.class,
                r -> assertThat(r.failure()).isInstanceOf(Failure.Misconfigured.class));
    }

    @Test
    void anIndexThatIsMissingIsNamed() {
        assertThatThrownBy(() -> store.queryIndex(Table.SCHEDULES, IndexName.PERFORMANCE, "p")).isInstanceOfSatisfying(
                Fault.class, f -> assertThat(f.failure()).isInstanceOfSatisfying(
                        Failure.Misconfigured.class,
                        m -> assertThat(m.what()).isEqualTo("it-schedules/performanceId-index")));
    }

    @Test
    void anItemOver400KbIsRefusedAndNothingWritten() {
        var result = commit(
                new Write.Put(T, Item.of(Key.pkSk("BIG", "0")), Condition.absent("PK")),
                new Write.Put(
                        T, Item.of(Key.pkSk("BIG", "1")).with("filler", "x".repeat(410_000)), Condition.absent("PK")));
        switch (result) {
            case TransactResult.Rejected(Failure failure) -> assertThat(failure).isInstanceOf(Failure.Invalid.class);
            case TransactResult.Cancelled(List<Reason> reasons) -> assertThat(reasons.get(1))
                    .isInstanceOf(Reason.Refused.class);
            default -> throw new AssertionError(result);
        }
        assertThat(store.query(T, "BIG")).isEmpty();
    }

    private Item put(String pk, String sk, String status, long n) {
        Item item = Item.of(Key.pkSk(pk, sk)).with("status", status).with("n", n);
        assertThat(commit(new Write.Put(T, item, Condition.absent("PK")))).isEqualTo(COMMITTED);
        return item;
    }

    private static Write check(String pk, String sk, Condition condition) {
        return new Write.Check(T, Key.pkSk(pk, sk), condition);
    }

    private TransactResult commit(Write... writes) {
        return store.transact(transaction(writes));
    }

    private static Transaction transaction(Write... writes) {
        return new Transaction(UUID.randomUUID().toString(), List.of(writes));
    }
}
