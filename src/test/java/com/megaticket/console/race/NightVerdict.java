package com.megaticket.console.race;

import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.selling.SeatAudit;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a night came to. The guarantee: no console writes a region once its fences are closed; where the old region was closed
 * and drained, no seat is sold twice among consoles; where a person forced that, whatever was sold twice or lost is found by
 * comparing rows with the act records of both regions.
 */
record NightVerdict(List<String> violations, Map<String, Long> tally) {
    private static final long BLIND = 61_000_000;
    /** Until every console has read both regions again. */
    private static final long READ = 16_000_000;

    private record Place(String partition, String seat) {}

    /** @param region where it was sold */
    private record Sale(String region, Commit commit) {}

    static NightVerdict of(Night night) {
        List<Commit> commits = night.history().commits();
        var violations = new ArrayList<String>();
        violations.addAll(new Claims(commits).check(night.history().ops()));
        violations.addAll(new RowRules(World.START, Long.MAX_VALUE).check(commits));
        var tally = new TreeMap<String, Long>();
        closedIsClosed(night, commits, violations);
        bounds(night, commits, violations);
        Map<Place, Map<String, Sale>> standing = standing(night, commits, violations, tally);
        found(night, standing, violations, tally);
        tally(night, tally);
        return new NightVerdict(violations, tally);
    }

    private static void closedIsClosed(Night night, List<Commit> commits, List<String> violations) {
        for (Commit commit : commits) {
            if (commit.isConsole() && commit.changes().stream().anyMatch(Rows::isSeat)) {
                for (Night.Shut shut : night.shut) {
                    if (shut.region().equals(commit.region()) && commit.at() > shut.since()
                            && commit.at() < leased(commits, shut.region(), "open", shut.since())) {
                        violations.add("%.3fs %s wrote %s after every fence was closed there".formatted(
                                commit.at() / 1e6, commit.op().orElseThrow(), commit.region()));
                    }
                }
            }
        }
    }

    /** What cannot be prevented is bounded: by the wait, by a minute of blindness, by the clash of two epochs. */
    private static void bounds(Night night, List<Commit> commits, List<String> violations) {
        long opened = leased(commits, World.TOKYO, "open", 0);
        long back = leased(commits, World.SEOUL, "open", Math.max(opened, night.healedAt));
        for (Commit commit : commits) {
            if (!commit.isConsole() || commit.changes().stream().noneMatch(Rows::isSeat)) {
                continue;
            }
            Op op = commit.op().orElseThrow();
            boolean old = commit.region().equals(World.SEOUL) && commit.at() < back;
            if (old && night.sawTokyo(op.actor) && !night.plan.second() && op.startedAt > opened) {
                violations.add(op + " sold in the old region after the new one was open");
            }
            if (old && !night.sawTokyo(op.actor) && op.startedAt > night.partedAt + BLIND
                    && op.startedAt < night.healedAt) {
                violations.add(op + " sold blind for more than a minute");
            }
            if (night.plan.second() && op.startedAt > night.healedAt + READ && op.startedAt < back) {
                violations.add(op + " sold under an epoch that two operators took");
            }
        }
    }

    /** When a region's lease came to this state. */
    private static long leased(List<Commit> commits, String region, String state, long after) {
        return commits.stream().filter(c -> c.at() > after && c.region().equals(region))
                .filter(c -> c.changes().stream().filter(x -> x.address().hash().equals("LEASE"))
                        .flatMap(x -> x.after().stream())
                        .anyMatch(i -> i.text("state").filter(state::equals).isPresent()))
                .mapToLong(Commit::at).findFirst().orElse(Long.MAX_VALUE);
    }

    /** The sales of consoles that nobody gave up, by seat; two at a time are a seat sold twice. */
    private static Map<Place, Map<String, Sale>> standing(
            Night night, List<Commit> commits, List<String> violations, Map<String, Long> tally) {
        var standing = new LinkedHashMap<Place, Map<String, Sale>>();
        Set<Place> web = new LinkedHashSet<>();
        for (Commit commit : commits) {
            for (Change change : commit.changes()) {
                if (!Rows.isSeat(change)) {
                    continue;
                }
                var place = new Place(change.address().hash(), Rows.seat(change));
                var here = standing.computeIfAbsent(place, _ -> new LinkedHashMap<>());
                Optional<String> was = sold(change.before());
                Optional<String> is = sold(change.after());
                if (!commit.isConsole()) {
                    web.add(place);
                    continue;
                }
                if (was.isPresent() && !was.equals(is)) {
                    here.remove(was.get());
                }
                if (is.isPresent() && !is.equals(was)) {
                    if (!here.isEmpty() && !web.contains(place)) {
                        tally.merge("sold twice", 1L, Long::sum);
                        if (!forced(night)) {
                            violations.add("%s sold to %s at %.3fs in %s while it is sold to %s".formatted(place,
                                    is.get(), commit.at() / 1e6, commit.region(), here));
                        }
                    }
                    here.put(is.get(), new Sale(commit.region(), commit));
                }
            }
        }
        web.forEach(standing::remove);
        return standing;
    }

    /** Somebody went on without the close or the drain, or two operators moved the sale at once. */
    private static boolean forced(Night night) {
        return night.plan.second()
                || night.switches.stream().anyMatch(s -> s.owesClose() || s.isForced(Step.DRAIN));
    }

    /** A sale whose row is not there at the end must be named. */
    private static void found(Night night, Map<Place, Map<String, Sale>> standing, List<String> violations,
            Map<String, Long> tally) {
        List<SeatId> seats = night.house().all().stream().map(p -> p.seat()).toList();
        SeatLedger ledger = Verdict.reader(night.seoul.store());
        for (Showing showing : night.house().showings()) {
            Map<SeatId, SeatRow> rows = ledger.snapshot(showing).rows();
            List<SaleAlarm> alarms = SeatAudit.compare(showing, seats, rows,
                    night.without == NightGuard.ACT_RECORDS ? List.of() : ledger.acts(showing));
            standing.forEach((place, sales) -> {
                if (!place.partition().equals(showing.partition())) {
                    return;
                }
                SeatId seat = SeatId.parse(place.seat());
                Optional<String> has = Optional.ofNullable(rows.get(seat)).filter(SeatRow::isSold)
                        .flatMap(SeatRow::reservationId);
                sales.forEach((booking, sale) -> {
                    if (has.filter(booking::equals).isPresent()) {
                        return;
                    }
                    tally.merge("sales lost", 1L, Long::sum);
                    if (!forced(night)) {
                        violations.add(place + " lost by " + booking + " sold in " + sale.region());
                    }
                    if (alarms.stream().noneMatch(a -> a.seat().equals(seat) && a.reservationId().equals(booking))) {
                        violations.add(place + " lost by " + booking + " and nobody is told");
                    }
                });
            });
        }
    }

    private static Optional<String> sold(Optional<Item> row) {
        return row.filter(Rows::isSold).flatMap(r -> r.text("reservationId"));
    }

    private static void tally(Night night, Map<String, Long> tally) {
        for (Op op : night.history().ops()) {
            String told = op.outcome.map(o -> o.getClass().getSimpleName()).orElse("killed");
            tally.merge(op.kind + " " + told, 1L, Long::sum);
        }
        for (Switch run : night.switches) {
            tally.merge(run.kind() + (run.next().isEmpty() ? " over" : " not over"), 1L, Long::sum);
            run.marks().forEach((step, mark) -> {
                if (mark.state() == Switch.State.FORCED) {
                    tally.merge("forced " + step, 1L, Long::sum);
                }
            });
        }
        for (Commit commit : night.history().commits()) {
            if (commit.isConsole() && commit.changes().stream().anyMatch(c -> sold(c.after()).isPresent())) {
                tally.merge("sales in " + commit.region(), 1L, Long::sum);
            }
        }
        tally.merge("nights " + night.plan.trouble(), 1L, Long::sum);
    }
}
