package com.megaticket.console.failover.reconcile;

import com.megaticket.console.aws.ledger.ActDeeds;
import com.megaticket.console.aws.ledger.LedgerAmends;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.failover.audit.AuditFile;
import com.megaticket.console.failover.audit.AuditParts;
import com.megaticket.console.failover.audit.AuditSnapshot;
import com.megaticket.console.failover.audit.Case;
import com.megaticket.console.failover.audit.ConsoleAudit;
import com.megaticket.console.failover.audit.Cut;
import com.megaticket.console.failover.audit.Decision;
import com.megaticket.console.failover.audit.Plan;
import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.ui.fx.ManualBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reconciliations of one console after another over the twin regions; what they keep outlives each. */
final class AuditRig {
    final Twin twin = new Twin();
    final ManualBackground background = new ManualBackground();
    final List<Action> journal = new ArrayList<>();
    final Disk disk = new Disk();
    Optional<Cut> cut = Optional.empty();
    /** Where the sale is. */
    Town sale = twin.tokyo;

    static final class Disk implements AuditFile {
        Optional<String> text = Optional.empty();
        boolean full;

        @Override
        public Optional<String> read() {
            return text;
        }

        @Override
        public void write(String content) {
            if (full) {
                throw new Fault(new Failure.Misconfigured("disk:/state/reconciliation", "full", ""));
            }
            text = Optional.of(content);
        }
    }

    ConsoleAudit audit() {
        var sources = new Sources(twin.seoul, twin.tokyo, List.of(twin.seoul, twin.tokyo), new ActDeeds(),
                MoneyBook.none());
        return new ConsoleAudit(new AuditParts(sources, remedies(), _ -> places(), disk, () -> cut),
                new ServiceClock(twin.clock), background, () -> twin.clock.nanos, twin.clock::pass);
    }

    private Remedies remedies() {
        var setup = new LedgerSetup(Map.of(sale.region(), sale), sale.region(), "operator-1", true);
        return new Remedies(new LedgerAmends(setup, twin.gate(sale), new MemoryActJournal(),
                new ServiceClock(twin.clock), Ids.random(), _ -> {}), _ -> places(), journal::add);
    }

    private static List<Seating.Place> places() {
        return IntStream.rangeClosed(7, 9).boxed().flatMap(row -> IntStream.rangeClosed(1, 14)
                .mapToObj(n -> new Seating.Place(new SeatId("1층", "B", Integer.toString(row), n), "VIP",
                        new Money(170_000))))
                .toList();
    }

    static Plan plan(Case of, Plan.Way way) {
        return of.plans().stream().filter(p -> p.way() == way).findFirst().orElseThrow();
    }

    static Decision decision(Case of, Plan.Way way) {
        Plan plan = plan(of, way);
        return new Decision(of.key(), plan, "Kim", plan.phrase().orElse(""), "seen by hand");
    }

    static Case only(AuditSnapshot now) {
        if (now.cases().size() != 1) {
            throw new AssertionError("not one case: " + now.cases());
        }
        return now.cases().getFirst();
    }
}
