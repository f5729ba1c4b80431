package seeded.aws.ledger;

import com.megaticket.console.architecture.Breaks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Breaks("ledgerKnowsNoSdk")
record SeesSdk(DynamoDbClient client) {}
