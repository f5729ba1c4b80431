package com.megaticket.console.aws.watch;

import com.megaticket.console.recovery.signal.RecordReport;
import com.megaticket.console.recovery.signal.RecordReport.Failover;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.route53.model.AliasTarget;
import software.amazon.awssdk.services.route53.model.ListResourceRecordSetsRequest;
import software.amazon.awssdk.services.route53.model.ListResourceRecordSetsResponse;
import software.amazon.awssdk.services.route53.model.ResourceRecord;
import software.amazon.awssdk.services.route53.model.ResourceRecordSet;

/** The failover records of a name, read from its zone: from that name on, as far as it goes. */
final class Records {
    private static final String ACTION = "route53:ListResourceRecordSets";

    private final Supplier<Route53Client> client;
    private final Regions regions;

    Records(Supplier<Route53Client> client, Regions regions) {
        this.client = client;
        this.regions = regions;
    }

    RecordReport report(String zoneId, String name) {
        var request = ListResourceRecordSetsRequest.builder().hostedZoneId(zoneId).startRecordName(name + ".");
        Function<Optional<String>, ListResourceRecordSetsResponse> page = _ -> {
            var answer = client.get().listResourceRecordSets(request.build());
            request.startRecordName(answer.nextRecordName()).startRecordType(answer.nextRecordTypeAsString())
                    .startRecordIdentifier(answer.nextRecordIdentifier());
            return answer;
        };
        var pages = Ask.pages(ACTION, page, answer -> Optional.ofNullable(answer.nextRecordName())
                .filter(n -> Boolean.TRUE.equals(answer.isTruncated())
                        && Address.plain(n).equals(Address.plain(name))));
        return new RecordReport(pages.stream().flatMap(p -> p.resourceRecordSets().stream())
                .filter(r -> Address.plain(String.valueOf(r.name())).equals(Address.plain(name)))
                .filter(r -> r.failoverAsString() != null)
                .map(this::failover).toList());
    }

    private Failover failover(ResourceRecordSet set) {
        Optional<AliasTarget> alias = Optional.ofNullable(set.aliasTarget());
        List<String> targets = alias.map(a -> List.of(String.valueOf(a.dnsName())))
                .orElseGet(() -> set.resourceRecords().stream().map(ResourceRecord::value).toList());
        return new Failover(String.valueOf(set.name()), String.valueOf(set.typeAsString()),
                "PRIMARY".equals(set.failoverAsString()), String.join(", ", targets), regions.of(targets),
                Optional.ofNullable(set.healthCheckId()), alias.isPresent(),
                alias.map(a -> Boolean.TRUE.equals(a.evaluateTargetHealth())).orElse(false),
                Optional.ofNullable(set.ttl()).map(Duration::ofSeconds));
    }
}
