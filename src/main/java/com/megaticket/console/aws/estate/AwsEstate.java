package com.megaticket.console.aws.estate;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Journal;
import java.time.Clock;

/** The two regions as AWS tells of them. */
public final class AwsEstate {
    private AwsEstate() {}

    /**
     * Builds no client before it is asked something.
     *
     * @param journal this computer's own memory of drills and runs
     */
    public static Estate of(AwsClients all, Clock clock, Journal journal) {
        var clients = new Clients(all);
        return new Estate(new AwsFleet(clients), new AwsEdge(clients), new Route53Dns(clients),
                new DynamoTables(clients),
                new CloudWatchMetrics(clients, clock), new IamRights(clients), new BedrockModels(clients),
                new AwsNetwork(clients), new AwsTrigger(clients), new S3Store(clients), new HttpProbes(), journal);
    }
}
