package com.megaticket.console.bench;

import com.megaticket.console.aws.DynamoItemStore;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.ItemStore;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** A store whose reads are counted in read units, as the engine itself reports them: those of seats and those of the board. */
final class Metered implements ExecutionInterceptor, AutoCloseable {
    final DoubleAdder seats = new DoubleAdder();
    final DoubleAdder board = new DoubleAdder();
    private final DynamoDbClient client;
    private final DemoRegion region;

    Metered(DemoRegion region) {
        this.region = region;
        client = DynamoDbClient.builder()
                .endpointOverride(region.endpoint())
                .region(Region.of(region.name()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("demo", "demo")))
                .httpClientBuilder(Apache5HttpClient.builder())
                .overrideConfiguration(o -> o.addExecutionInterceptor(this))
                .build();
    }

    ItemStore store() {
        return new DynamoItemStore(region.name(), client, client, TableNames.withPrefix(TableNames.DEFAULT_PREFIX));
    }

    void reset() {
        seats.reset();
        board.reset();
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return switch (context.request()) {
            case QueryRequest q -> q.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
            case GetItemRequest g -> g.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
            case SdkRequest other -> other;
        };
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof QueryRequest q && context.response() instanceof QueryResponse answer) {
            String partition = q.expressionAttributeValues().toString();
            if (partition.contains("HB#")) {
                board.add(answer.consumedCapacity().capacityUnits());
            } else if (partition.contains("PERF#")) {
                seats.add(answer.consumedCapacity().capacityUnits());
            }
        } else if (context.response() instanceof GetItemResponse answer) {
            seats.add(answer.consumedCapacity().capacityUnits());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
