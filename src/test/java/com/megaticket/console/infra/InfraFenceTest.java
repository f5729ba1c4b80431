package com.megaticket.console.infra;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.aws.failover.FencePolicy;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hard fence, for infra/ to ask whom it refuses. */
class InfraFenceTest {
    private static final String TABLE = TableNames.withPrefix(TableNames.DEFAULT_PREFIX).of(Table.RESERVATIONS);

    @Test
    void statementsAreWrittenForInfra() throws IOException {
        var statements = new ObjectMapper().createArrayNode();
        List.of("ap-northeast-2", "ap-northeast-1").forEach(region -> statements.add(
                new FencePolicy("arn:aws:dynamodb:" + region + ":123456789012:table/" + TABLE).statement()));
        Expected.isAs("hard-fence.json", statements);
    }
}
