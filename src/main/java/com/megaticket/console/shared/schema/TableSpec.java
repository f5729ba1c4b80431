package com.megaticket.console.shared.schema;

import java.util.List;
import java.util.Optional;

/**
 * One table: on-demand capacity, string keys, a stream of new and old images (global tables need it).
 *
 * @param suffix name after the configured prefix
 * @param ttlAttribute the one TTL attribute (epoch seconds), where the table has one
 */
public record TableSpec(
        Table table,
        String suffix,
        String hash,
        Optional<String> range,
        List<IndexSpec> indexes,
        Optional<String> ttlAttribute) {}
