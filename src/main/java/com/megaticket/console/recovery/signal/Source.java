package com.megaticket.console.recovery.signal;

/** Where a number comes from, and what must work for it to be had. */
public enum Source {
    /** CloudWatch {@code AWS/DynamoDB ReplicationLatency}, kept in the region that sends. */
    LAG(Plane.REGION),
    /** CloudWatch {@code AWS/DynamoDB SuccessfulRequestLatency} counts of writes, by region. */
    WRITES(Plane.REGION),
    /** Sales by consoles in the last minutes, from the tables of a region. */
    BOOKINGS(Plane.REGION),
    /** Our own write in one region, awaited in the other. */
    CANARY(Plane.OWN),
    /** Our own small read of a region's tables. */
    STORE(Plane.OWN),
    /** Our own HTTPS call of a region's public address. */
    PROBE(Plane.OWN),
    /** What the zone's own name servers answer, asked without any AWS API. */
    ZONE(Plane.OWN),
    /** CloudWatch {@code AWS/Route53}, in us-east-1 only. */
    HEALTH(Plane.US_EAST_1),
    /** Route 53: what each checker says. */
    CHECKERS(Plane.US_EAST_1),
    /** Route 53: the failover records. */
    RECORDS(Plane.US_EAST_1),
    /** DynamoDB {@code DescribeTable}, by region. */
    REPLICAS(Plane.REGION),
    /** CloudWatch alarms, by region (us-east-1 among them). */
    ALARMS(Plane.REGION),
    /** A one-token question to Bedrock, by region. */
    MODELS(Plane.REGION);

    private final Plane plane;

    /** What a source dies with. */
    public enum Plane {
        /** The region's own APIs. */
        REGION,
        /** Control planes and metrics that live in us-east-1. */
        US_EAST_1,
        /** Data planes and our own network: the witnesses that are left. */
        OWN
    }

    Source(Plane plane) {
        this.plane = plane;
    }

    public Plane plane() {
        return plane;
    }
}
