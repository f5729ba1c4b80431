package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What goes over the wire, where the engine of the tests would not notice a mistake. */
class RequestsTest {
    @Test
    void readsOfRecordAreConsistentAndIndexReadsAreNot() {
        assertThat(sent(s -> {
            s.get(Table.RESERVATIONS, Key.pkSk("P", "S"));
            s.query(Table.RESERVATIONS, "P");
            s.query(Table.RESERVATIONS, "P", "SEAT#");
            s.scan(Table.PERFORMANCES);
        })).hasSize(4).allMatch(body -> body.contains("\"ConsistentRead\":true"));
        assertThat(sent(s -> s.queryIndex(Table.RESERVATIONS, IndexName.USER_ID, "u")))
                .singleElement().asString().doesNotContain("\"ConsistentRead\":true");
    }

    @Test
    void everyActionAsksForTheItemThatWasThere() {
        Key key = Key.pkSk("P", "S");
        var there = Condition.present("PK");
        var body = sent(s -> s.transact(new Transaction("token", List.of(
                new Write.Put(Table.RESERVATIONS, Item.of(key), there),
                new Write.Update(Table.RESERVATIONS, key, Map.of("status", Value.of("x")), List.of(), there),
                new Write.Delete(Table.RESERVATIONS, key, there),
                new Write.Check(Table.RESERVATIONS, key, there))))).getFirst();
        assertThat(body.split("\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\"", -1)).hasSize(5);
        assertThat(body).contains("\"ClientRequestToken\":\"token\"");
    }

    /** In another run of the program maps are walked in another order; the repeat must be the same request all the same. */
    @Test
    void theSameActionIsTheSameTextInEveryRun() {
        var set = new HashMap<String, Value>();
        IntStream.range(0, 12).forEach(i -> set.put("attribute" + (char) ('a' + i), Value.of(i)));
        var expressions = new Expressions();
        assertThat(expressions.update(set, List.of("z", "y"))).startsWith("SET #n0 = :v0, #n1 = :v1, ")
                .endsWith(" REMOVE #n12, #n13");
        var names = expressions.names();
        assertThat(names).isNotNull();
        assertThat(IntStream.range(0, 14).mapToObj(i -> names == null ? "" : names.get("#n" + i)).toList()).isSorted();
        assertThat(List.copyOf(Attributes.of(set).keySet())).isSorted();
    }

    private static List<String> sent(Consumer<ItemStore> calls) {
        var bodies = new CopyOnWriteArrayList<String>();
        try (var server = new Loopback((_, body, socket) -> {
            bodies.add(body);
            Loopback.reply(socket, 200, "{}", "");
        }); var clients = Local.clients(server.uri())) {
            calls.accept(clients.store(Local.SEOUL, TableNames.withPrefix("t-")));
        }
        return bodies;
    }
}
