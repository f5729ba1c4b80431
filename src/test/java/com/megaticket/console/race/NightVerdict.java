package com.megaticket.console.race;

import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a night came to. The guarantee: no console writes a region once its fences are closed; where the old region was closed
 * and drained, no seat is sold twice among consoles and no sale is lost; where a person forced that, or the web shop wrote without
 * asking, whatever was sold twice or lost is found by the reconciliation.
 */
record NightVerdict(List<String> violations, Map<String, Long> tally) {
    private static final long BLIND = 61_000_000;
    /** Until every console has read both regions again. */
    private static final long READ = 16_000_000;

    static NightVerdict of(Night night) {
        List<Commit> commits = night.history().commits();
        var violations = new ArrayList<String>();
        violations.addAll(new Claims(commits).check(night.history().ops()));
        violations.addAll(new RowRules(World.START, Long.MAX_VALUE).check(commits));
        var tally = new TreeMap<String, Long>();
        closedIsClosed(night, commits, violations);
        bounds(night, commits, violations);
        var sales = new NightSales(commits);
        twice(night, sales, violations, tally);
        found(night, sales, violations, tally);
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
        var readings = new NightReadings(night.history().ops());
        for (Commit commit : commits) {
            if (!commit.isConsole() || commit.changes().stream().noneMatch(Rows::isSeat)) {
                continue;
            }
            Op op = commit.op().orElseThrow();
            boolean old = commit.region().equals(World.SEOUL) && commit.at() < back;
            if (old && night.sawTokyo(op.actor) && !night.plan.second() && op.startedAt > opened
                    && !readings.isBlind(op)) {
                violations.add(op + " sold in the old region after the new one was open");
            }
            if (old && !night.sawTokyo(op.actor) && op.startedAt > night.partedAt + BLIND
                    && op.startedAt < night.healedAt) {
                violations.add(op + " sold blind for more than a minute");
            }
            if (night.plan.second() && op.startedAt > night.healedAt + READ && commit.at() < back) {
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

    /** Sold twice among consoles: only where a person went on without a guard. */
    private static void twice(Night night, NightSales sales, List<String> violations, Map<String, Long> tally) {
        for (NightSales.Twice twice : sales.twice()) {
            tally.merge("sold twice", 1L, Long::sum);
            if (!forced(night)) {
                violations.add("%s sold to %s at %.3fs in %s while it is sold to %s".formatted(twice.place(),
                        twice.booking(), twice.commit().at() / 1e6, twice.commit().region(), twice.others()));
            }
        }
    }

    /** Somebody went on without the close or the drain, or two operators moved the sale at once. */
    private static boolean forced(Night night) {
        return night.plan.second()
                || night.switches.stream().anyMatch(s -> s.owesClose() || s.isForced(Step.DRAIN));
    }

    /** Whatever is not as it was sold must be named. */
    private static void found(Night night, NightSales sales, List<String> violations, Map<String, Long> tally) {
        boolean acts = night.without != NightGuard.ACT_RECORDS;
        ItemStore seoul = acts ? night.seoul.store() : NightFindings.withoutActs(night.seoul.store());
        ItemStore tokyo = acts ? night.tokyo.store() : NightFindings.withoutActs(night.tokyo.store());
        var findings = new NightFindings(sales, seoul, tokyo,
                night.without == NightGuard.STREAMS ? List.of() : night.replication.streams(), night.sim()::instant,
                _ -> {});
        violations.addAll(findings.check());
        count(tally, "clashes", findings.clashes());
        count(tally, "clashes with the web shop", findings.webClashes());
        count(tally, "false alarms", findings.falseAlarms().size());
        if (!forced(night)) {
            violations.addAll(findings.falseAlarms());
            if (findings.clashes() > findings.webClashes()) {
                violations.add("a sale among consoles is not what it was sold as, and nobody forced anything");
            }
        }
    }

    static void count(Map<String, Long> tally, String what, long times) {
        if (times > 0) {
            tally.merge(what, times, Long::sum);
        }
    }

    private static Optional<String> sold(Optional<Item> row) {
        return row.filter(Rows::isSold).flatMap(r -> r.text("reservationId"));
    }

    private static void tally(Night night, Map<String, Long> tally) {
        tally(night.history().ops(), night.switches, tally);
        for (Commit commit : night.history().commits()) {
            if (commit.isConsole() && commit.changes().stream().anyMatch(c -> sold(c.after()).isPresent())) {
                tally.merge("sales in " + commit.region(), 1L, Long::sum);
            }
        }
        tally.merge("nights " + night.plan.trouble(), 1L, Long::sum);
    }

    static void tally(List<Op> ops, List<Switch> switches, Map<String, Long> tally) {
        for (Op op : ops) {
            String told = op.outcome.map(o -> o.getClass().getSimpleName()).orElse("killed");
            tally.merge(op.kind + " " + told, 1L, Long::sum);
        }
        for (Switch run : switches) {
            tally.merge(run.kind() + (run.next().isEmpty() ? " over" : " not over"), 1L, Long::sum);
            run.marks().forEach((step, mark) -> {
                if (mark.state() == Switch.State.FORCED) {
                    tally.merge("forced " + step, 1L, Long::sum);
                }
            });
        }
    }
}
