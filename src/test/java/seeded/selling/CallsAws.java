package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Breaks("awsSdkOnlyInAdapters")
record CallsAws(DynamoDbClient client) {}
