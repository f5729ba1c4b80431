package com.megaticket.console.race;

import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the whole history of a run comes to.
 *
 * @param tally how often each thing happened, so that a run which tests nothing is noticed
 */
record Verdict(List<String> violations, Map<String, Long> tally) {
    static Verdict of(World world) {
        return of(world.history, world.house, world.seoul.store(), World.START);
    }

    static Verdict of(History history, House house, ItemStore store, Instant start) {
        List<Op> ops = history.ops();
        List<Commit> commits = history.commits();
        var violations = new ArrayList<String>();
        violations.addAll(new RowRules(start, history.closedAt()).check(commits));
        violations.addAll(new Claims(commits).check(ops));
        violations.addAll(new Parties().check(commits));
        var owners = new Owners();
        violations.addAll(owners.check(
                commits, house.showings(), house.all().stream().map(PricedSeat::seat).toList(), reader(store)));
        var tally = new TreeMap<String, Long>();
        for (Op op : ops) {
            String told = op.outcome.map(o -> o.getClass().getSimpleName()).orElse("killed");
            tally.merge(op.kind + " " + told, 1L, Long::sum);
        }
        for (Commit commit : commits) {
            boolean late = commit.op().filter(op -> commit.at() > op.endedAt).isPresent();
            tally.merge(late ? "commits after the answer" : "commits", 1L, Long::sum);
        }
        tally.put("sales taken by the web shop", owners.clashes());
        return new Verdict(violations, tally);
    }

    /** The ledger's own reads over the store as it is at the end. */
    static SeatLedger reader(ItemStore store) {
        WriteGate shut = new WriteGate() {
            private final Closed ending = new Closed(Closed.Why.ENDING, store.region());

            @Override
            public Entry enter() {
                return ending;
            }

            @Override
            public Standing standing() {
                return new Standing.Shut(ending);
            }
        };
        var setup = new LedgerSetup(Map.of(store.region(), store), store.region(), "checker", true);
        return new DynamoSeatLedger(
                setup, shut, new MemoryActJournal(), new ServiceClock(Clock.systemUTC()), Ids.random(), _ -> {});
    }
}
