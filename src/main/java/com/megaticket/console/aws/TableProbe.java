package com.megaticket.console.aws;

import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.Finding.Kind;
import com.megaticket.console.readiness.Finding.Severity;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.IndexSpec;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.schema.TableSpec;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/** Looks at one table in one region: its shape as described, then whether this person may read it. Writes nothing. */
final class TableProbe {
    /** No item has it: the answer is empty, the permission is tested all the same. */
    private static final String NOBODY = "READINESS#probe";

    private final DynamoDbClient client;
    private final ItemStore store;
    private final TableNames names;
    private final TableSpec spec;
    private final Findings findings;

    TableProbe(DynamoDbClient client, ItemStore store, TableNames names, Table table) {
        this.client = client;
        this.store = store;
        this.names = names;
        this.spec = Schema.of(table);
        this.findings = new Findings(store.region(), table);
    }

    /** @param present empty when nobody could say */
    record Answer(Table table, Optional<Boolean> present, List<Finding> findings) {}

    Answer run() {
        Optional<Failure> described = failureOf(
                () -> TableShape.check(spec, names, findings, client.describeTable(r -> r.tableName(name())).table()));
        if (described.isPresent()) {
            Failure failure = described.get();
            if (!(failure instanceof Failure.Denied denied) || isLogin(denied)) {
                findings.add(failure, name(), Kind.TABLE_MISSING, findings.worst());
                return answer(failure instanceof Failure.Misconfigured ? Optional.of(false) : Optional.empty());
            }
            if (!mayRead()) {
                return answer(Optional.empty());
            }
            findings.add(failure, name(), Kind.TABLE_MISSING, Severity.WARNING);
        }
        if (!mayRead()) {
            return answer(Optional.of(true));
        }
        Optional<Failure> read = failureOf(this::read);
        read.ifPresent(f -> findings.add(f, name(), Kind.TABLE_MISSING, findings.worst()));
        if (read.isEmpty()) {
            indexes();
            spec.ttlAttribute().ifPresent(this::timeToLive);
        }
        boolean missing = read.filter(Failure.Misconfigured.class::isInstance).isPresent();
        return answer(missing
                ? Optional.of(false)
                : described.isEmpty() || read.isEmpty() ? Optional.of(true) : Optional.empty());
    }

    /** The shop's users and their passwords are not ours to read, nor to ask a permission for. */
    private boolean mayRead() {
        return spec.table() != Table.USERS;
    }

    private void read() {
        store.get(spec.table(), spec.range().isPresent()
                ? Key.pkSk(NOBODY, NOBODY)
                : Key.of(spec.hash(), NOBODY));
        if (spec.range().isPresent()) {
            store.query(spec.table(), NOBODY);
        }
    }

    /** Whether each may be queried. Schedules need one of two; none of them is needed to sell. */
    private void indexes() {
        for (IndexSpec index : spec.indexes()) {
            Optional<Failure> failure = queried(index.name());
            boolean other = failure.isPresent()
                    && spec.table() == Table.SCHEDULES
                    && queried(IndexName.PERFORMANCE).isEmpty();
            failure.filter(_ -> !other).ifPresent(f -> findings.add(
                    f, name() + "/" + names.of(index.name()), Kind.INDEX_MISSING, Severity.WARNING));
        }
    }

    private Optional<Failure> queried(IndexName index) {
        return failureOf(() -> store.queryIndex(spec.table(), index, NOBODY));
    }

    private void timeToLive(String attribute) {
        failureOf(() -> timeToLive(
                attribute, client.describeTimeToLive(r -> r.tableName(name())).timeToLiveDescription()))
                .ifPresent(f -> findings.add(f, name(), Kind.TABLE_MISSING, Severity.WARNING));
    }

    private void timeToLive(String attribute, TimeToLiveDescription found) {
        switch (found.timeToLiveStatus()) {
            case ENABLED, ENABLING -> {
                if (!attribute.equals(found.attributeName())) {
                    findings.add(
                            Severity.WARNING, Kind.TTL_ON_OTHER, found.attributeName(),
                            name() + " should expire by " + attribute);
                }
            }
            default -> findings.add(Severity.WARNING, Kind.TTL_OFF, name(), "should expire by " + attribute);
        }
    }

    private Optional<Failure> failureOf(Runnable probe) {
        try {
            probe.run();
            return Optional.empty();
        } catch (Fault fault) {
            return Optional.of(fault.failure());
        } catch (RuntimeException e) {
            return Optional.of(AwsFailures.of(name(), e));
        }
    }

    private static boolean isLogin(Failure.Denied denied) {
        return Logins.ALL.contains(denied.what());
    }

    private String name() {
        return names.of(spec.table());
    }

    private Answer answer(Optional<Boolean> present) {
        return new Answer(spec.table(), present, findings.found());
    }
}
