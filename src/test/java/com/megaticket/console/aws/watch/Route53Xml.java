package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.watch.AwsServer.Reply;

/** Answers in the shapes of Route 53's API reference. */
final class Route53Xml {
    private static final String NS = " xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\">";

    private Route53Xml() {}

    static String check(String id, String type, String more) {
        return "<HealthCheck><Id>" + id + "</Id><CallerReference>r-" + id
                + "</CallerReference><HealthCheckConfig><Type>"
                + type + "</Type>" + more
                + "</HealthCheckConfig><HealthCheckVersion>1</HealthCheckVersion></HealthCheck>";
    }

    static String endpoint(String id, String host) {
        return check(id, "HTTPS", "<FullyQualifiedDomainName>" + host + "</FullyQualifiedDomainName><Port>443</Port>"
                + "<ResourcePath>/api/health</ResourcePath><RequestInterval>30</RequestInterval>"
                + "<FailureThreshold>3</FailureThreshold><Inverted>false</Inverted><Disabled>false</Disabled>");
    }

    /** @param next mark of the next page; blank = the last one */
    static Reply checks(String next, String... checks) {
        return Reply.xml("<ListHealthChecksResponse" + NS + "<HealthChecks>" + String.join("", checks)
                + "</HealthChecks><Marker></Marker><IsTruncated>" + !next.isBlank() + "</IsTruncated>"
                + (next.isBlank() ? "" : "<NextMarker>" + next + "</NextMarker>")
                + "<MaxItems>100</MaxItems></ListHealthChecksResponse>");
    }

    static String seen(String region, String address, String status) {
        return "<HealthCheckObservation><Region>" + region + "</Region><IPAddress>" + address
                + "</IPAddress><StatusReport><Status>" + status
                + "</Status><CheckedTime>2026-11-27T10:00:01.123Z</CheckedTime></StatusReport></HealthCheckObservation>";
    }

    /** @param operation {@code Status} or {@code LastFailureReason} */
    static Reply observations(String operation, String... seen) {
        return Reply.xml("<GetHealthCheck" + operation + "Response" + NS + "<HealthCheckObservations>"
                + String.join("", seen) + "</HealthCheckObservations></GetHealthCheck" + operation + "Response>");
    }

    static String alias(String name, String failover, String target, String check) {
        return "<ResourceRecordSet><Name>" + name + "</Name><Type>A</Type><SetIdentifier>" + failover
                + "</SetIdentifier><Failover>" + failover + "</Failover><AliasTarget><HostedZoneId>ZELB</HostedZoneId>"
                + "<DNSName>" + target + "</DNSName><EvaluateTargetHealth>true</EvaluateTargetHealth></AliasTarget>"
                + (check.isBlank() ? "" : "<HealthCheckId>" + check + "</HealthCheckId>") + "</ResourceRecordSet>";
    }

    static String value(String name, String type, String failover, String value) {
        return "<ResourceRecordSet><Name>" + name + "</Name><Type>" + type + "</Type>"
                + (failover.isBlank()
                        ? ""
                        : "<SetIdentifier>" + failover + "</SetIdentifier><Failover>" + failover + "</Failover>")
                + "<TTL>300</TTL><ResourceRecords><ResourceRecord><Value>" + value
                + "</Value></ResourceRecord></ResourceRecords></ResourceRecordSet>";
    }

    /** @param next name, type and identifier of the next page's first record; none = the last page */
    static Reply records(String[] next, String... records) {
        return Reply.xml("<ListResourceRecordSetsResponse" + NS + "<ResourceRecordSets>" + String.join("", records)
                + "</ResourceRecordSets><IsTruncated>" + (next.length > 0) + "</IsTruncated>"
                + (next.length == 0
                        ? ""
                        : "<NextRecordName>" + next[0] + "</NextRecordName><NextRecordType>" + next[1]
                                + "</NextRecordType><NextRecordIdentifier>" + next[2] + "</NextRecordIdentifier>")
                + "<MaxItems>300</MaxItems></ListResourceRecordSetsResponse>");
    }
}
