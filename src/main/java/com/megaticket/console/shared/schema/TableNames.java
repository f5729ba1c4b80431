package com.megaticket.console.shared.schema;

import java.util.EnumMap;
import java.util.Map;

/** Real names of tables and indexes: a prefix for all, and a full name where one differs. */
public record TableNames(String prefix, Map<Table, String> tables, Map<IndexName, String> indexes) {
    /** The owner's document; the running service uses {@code plcr-gtbl-}. */
    public static final String DEFAULT_PREFIX = "KDT-Msp4-PLDR-";

    public TableNames {
        tables = Map.copyOf(tables);
        indexes = Map.copyOf(indexes);
    }

    public static TableNames withPrefix(String prefix) {
        return new TableNames(prefix, Map.of(), Map.of());
    }

    public String of(Table table) {
        String given = tables.get(table);
        return given != null ? given : prefix + Schema.of(table).suffix();
    }

    public String of(IndexName index) {
        String given = indexes.get(index);
        return given != null ? given : DEFAULT_INDEXES.getOrDefault(index, "performanceId-index");
    }

    private static final Map<IndexName, String> DEFAULT_INDEXES = new EnumMap<>(IndexName.class);

    static {
        Schema.TABLES.forEach(t -> t.indexes().forEach(i -> DEFAULT_INDEXES.put(i.name(), i.defaultName())));
    }
}
