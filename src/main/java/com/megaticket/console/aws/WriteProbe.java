package com.megaticket.console.aws;

import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.Finding.Kind;
import com.megaticket.console.readiness.Finding.Severity;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.util.List;
import java.util.Map;

/**
 * May this person put, update, delete and check? One transaction whose every action demands an item that nobody has: it is
 * always cancelled, but only after the service has looked at the permissions.
 */
final class WriteProbe {
    private static final Condition NEVER = Condition.present("PK");

    private final ItemStore store;
    private final String table;
    private final boolean standby;
    private final Ids ids;

    WriteProbe(ItemStore store, String tableName, boolean standby, Ids ids) {
        this.store = store;
        this.table = tableName;
        this.standby = standby;
        this.ids = ids;
    }

    List<Finding> run() {
        var findings = new Findings(store.region(), Table.RESERVATIONS);
        switch (store.transact(new Transaction(ids.uuid(), List.of(
                new Write.Put(Table.RESERVATIONS, Item.of(key("PUT")), NEVER),
                new Write.Update(Table.RESERVATIONS, key("UPDATE"), Map.of(), List.of("probe"), NEVER),
                new Write.Delete(Table.RESERVATIONS, key("DELETE"), NEVER),
                new Write.Check(Table.RESERVATIONS, key("CHECK"), NEVER))))) {
            case TransactResult.Committed _,TransactResult.InProgress _ -> findings.add(
                    Severity.WARNING, Kind.CHECK_FAILED, table, "the probe was not cancelled");
            case TransactResult.Cancelled(List<Reason> reasons) -> reasons.stream()
                    .filter(Reason.Refused.class::isInstance)
                    .findFirst()
                    .ifPresent(r -> refused(findings, r.toString()));
            case TransactResult.Rejected(Failure failure) -> add(findings, failure);
            case TransactResult.Unknown(Failure failure) -> add(findings, failure);
        }
        return findings.found();
    }

    private void add(Findings findings, Failure failure) {
        if (standby && failure instanceof Failure.Denied denied && !Logins.ALL.contains(denied.what())) {
            refused(findings, failure.detail());
        } else {
            findings.add(failure, table, Kind.TABLE_MISSING, Severity.BLOCKING);
        }
    }

    private void refused(Findings findings, String detail) {
        if (standby) {
            findings.add(Severity.NOTE, Kind.STANDBY_WRITES_DENIED, table, detail);
        } else {
            findings.add(Severity.BLOCKING, Kind.PERMISSION_DENIED, table, detail);
        }
    }

    private static Key key(String action) {
        return Key.pkSk("READINESS#probe", action);
    }
}
