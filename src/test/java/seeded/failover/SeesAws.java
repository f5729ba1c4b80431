package seeded.failover;

import com.megaticket.console.architecture.Breaks;
import seeded.aws.AwsFailures;

@Breaks("onlyAppJoins")
record SeesAws(AwsFailures failures) {}
