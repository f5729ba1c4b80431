package com.megaticket.console.shared.store;

import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableSpec;
import java.util.Map;

/** Primary key of an item: one or two text attributes. */
public record Key(Map<String, Value> attributes) {
    public Key {
        attributes = Map.copyOf(attributes);
    }

    public static Key of(String hashName, String hash) {
        return new Key(Map.of(hashName, Value.of(hash)));
    }

    /** PK and SK, as reservations and the console table have them. */
    public static Key pkSk(String pk, String sk) {
        return new Key(Map.of("PK", Value.of(pk), "SK", Value.of(sk)));
    }

    /** The key inside an item of this table. */
    public static Key in(Table table, Item item) {
        TableSpec spec = Schema.of(table);
        var attributes = new java.util.HashMap<String, Value>();
        attributes.put(spec.hash(), item.value(spec.hash()).orElseThrow());
        spec.range().ifPresent(r -> attributes.put(r, item.value(r).orElseThrow()));
        return new Key(attributes);
    }
}
