package com.megaticket.console.infra;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.shared.schema.IndexSpec;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableSpec;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables as infra/ must make them. */
class InfraSchemaTest {
    /** The shop's users and their passwords are the shop's own: no part of the document's tables. */
    static final List<TableSpec> OURS = Schema.TABLES.stream().filter(t -> t.table() != Table.USERS)
            .sorted(Comparator.comparing(TableSpec::suffix)).toList();

    @Test
    void tablesAreWrittenForInfra() throws IOException {
        var tables = new ObjectMapper().createArrayNode();
        for (TableSpec spec : OURS) {
            var entry = tables.addObject().put("name", spec.suffix()).put("hash", spec.hash())
                    .put("range", spec.range().orElse(null)).put("ttl", spec.ttlAttribute().orElse(null));
            var indexes = entry.putArray("indexes");
            spec.indexes().stream().sorted(Comparator.comparing(IndexSpec::defaultName)).forEach(
                    i -> indexes.addObject().put("name", i.defaultName()).put("hash", i.hash()).put("range",
                            i.range().orElse(null)));
        }
        Expected.isAs("tables.json", tables);
    }
}
