package com.megaticket.console.race;

import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableSpec;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Value;

/** Where an item lies; {@code sort} is empty in tables without a range key. In the order of partition and sort key. */
record Address(Table table, String hash, String sort) implements Comparable<Address> {
    static Address of(Table table, Key key) {
        TableSpec spec = Schema.of(table);
        return new Address(
                table,
                text(key, spec.hash()),
                spec.range().map(range -> text(key, range)).orElse(""));
    }

    private static String text(Key key, String name) {
        return key.attributes().get(name) instanceof Value.Text(var text) ? text : "";
    }

    @Override
    public int compareTo(Address other) {
        int byHash = Values.compareText(hash, other.hash);
        int bySort = byHash != 0 ? byHash : Values.compareText(sort, other.sort);
        return bySort != 0 ? bySort : table.compareTo(other.table);
    }
}
