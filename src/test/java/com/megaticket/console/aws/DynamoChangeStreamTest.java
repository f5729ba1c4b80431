package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.Shard;

/** An item's changes go on in the child shard: it is read after its parent, whatever the order they are listed in. */
class DynamoChangeStreamTest {
    private static Shard shard(String id, String parent) {
        return Shard.builder().shardId(id).parentShardId(parent.isEmpty() ? null : parent).build();
    }

    @Test
    void parentsAreReadBeforeTheirChildren() {
        List<Shard> listed = List.of(shard("grandchild", "child"), shard("other", ""), shard("child", "parent"),
                shard("parent", "trimmed-away"));
        assertThat(DynamoChangeStream.parentsFirst(listed)).extracting(Shard::shardId)
                .containsExactly("parent", "child", "grandchild", "other");
    }
}
