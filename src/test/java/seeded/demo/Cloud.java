package seeded.demo;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Near miss: demo may use the SDK and watch a child process by a thread. */
public record Cloud(String name) {
    void watch(DynamoDbClient client) {
        new Thread(client::close).start();
    }
}
