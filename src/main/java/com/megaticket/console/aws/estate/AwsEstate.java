package com.megaticket.console.aws.estate;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.readiness.estate.Edge;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Fleet;
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

    /** What instances are started from, alone. */
    public static Fleet fleet(AwsClients all) {
        return new AwsFleet(new Clients(all));
    }

    /** Load balancers and what stands behind them, alone. */
    public static Edge edge(AwsClients all) {
        return new AwsEdge(new Clients(all));
    }
}
