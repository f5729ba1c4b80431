package seeded.demo;

import seeded.shared.Failure;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Near miss: demo may use the SDK, watch a child process by a thread, and say what broke on this host. */
public record Cloud(String name) {
    void watch(DynamoDbClient client) {
        new Thread(client::close).start();
    }

    Failure dead() {
        return new Failure.TimedOut(name);
    }
}
