package com.megaticket.console.shared.store;

import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * The tables of one region. Blocking, never on the FX thread; safe on any other thread. Reads follow every page and throw
 * {@link Fault} when they cannot answer whole: never an empty answer for a failed one.
 */
public interface ItemStore {
    /** The region this store speaks to, for example {@code ap-northeast-2}. */
    String region();

    /** Strongly consistent. */
    Optional<Item> get(Table table, Key key);

    /** Strongly consistent, all pages, in key order; {@code hash} is the partition's key value. */
    List<Item> query(Table table, String hash);

    /** As {@link #query(Table, String)}, only sort keys that begin with {@code prefix}. */
    List<Item> query(Table table, String hash, String prefix);

    /** As {@link #query(Table, String)}, only sort keys greater than {@code sort}. */
    default List<Item> queryAfter(Table table, String hash, String sort) {
        String range = Schema.of(table).range().orElseThrow();
        return query(table, hash).stream().filter(i -> i.text(range).orElse("").compareTo(sort) > 0).toList();
    }

    /** Strongly consistent: the item with the greatest sort key of a partition. */
    default Optional<Item> last(Table table, String hash) {
        List<Item> all = query(table, hash);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Eventually consistent, all pages: finds keys, decides nothing. */
    List<Item> queryIndex(Table table, IndexName index, String hash);

    /** Strongly consistent, all pages: for small tables (performances, venues). */
    List<Item> scan(Table table);

    /** One attempt, no retry inside: the caller must know of every attempt whose outcome is unknown. */
    TransactResult transact(Transaction transaction);
}
