package com.megaticket.console.race;

import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.shared.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What a night on real engines came to: the promise of {@link NightVerdict}, by what clerks and buyers were told. */
final class EngineVerdict {
    private EngineVerdict() {}

    static NightVerdict of(EngineNight night, int open) {
        List<Op> ops = night.history().ops();
        var violations = new ArrayList<String>();
        if (open > 0) {
            violations.add(open + " acts stay unknown though both regions answer");
        }
        ops.forEach(op -> wrote(op).ifPresent(region -> place(night, op, region, violations)));
        EngineSales sales = night.sales.told(ops);
        var findings = new NightFindings(sales, night.town().store(DemoCloud.SEOUL),
                night.town().store(DemoCloud.TOKYO),
                night.town().streams(), night.town().clock::now, Pause.real());
        violations.addAll(findings.check());
        boolean forced = night.switches.stream().anyMatch(s -> s.isForced(Step.CLOSE) || s.isForced(Step.FENCES)
                || s.isForced(Step.DRAIN));
        if (!forced) {
            violations.addAll(findings.falseAlarms());
            if (findings.clashes() > findings.webClashes()) {
                violations.add("a sale among consoles is not what it was sold as, and nobody forced anything");
            }
        }
        var tally = new TreeMap<String, Long>();
        NightVerdict.tally(ops, night.switches, tally);
        NightVerdict.count(tally, "clashes", findings.clashes());
        NightVerdict.count(tally, "clashes with the web shop", findings.webClashes());
        NightVerdict.count(tally, "false alarms", findings.falseAlarms().size());
        tally.merge("nights " + night.plan.trouble(), 1L, Long::sum);
        return new NightVerdict(violations, tally);
    }

    /** Where a call certainly wrote. */
    private static Optional<String> wrote(Op op) {
        return op.outcome.flatMap(told -> switch (told) {
            case HoldOutcome.Held held -> Optional.of(held.hold().region());
            case SaleOutcome.Sold sold -> Optional.of(sold.booking().region());
            case ExchangeOutcome.Exchanged exchanged -> Optional.of(exchanged.booking().region());
            default -> Optional.empty();
        });
    }

    private static void place(EngineNight night, Op op, String region, List<String> violations) {
        for (Night.Shut shut : night.shut) {
            if (shut.region().equals(region) && op.startedAt > shut.since()
                    && op.endedAt < (region.equals(DemoCloud.SEOUL) ? night.back : Long.MAX_VALUE)) {
                violations.add(op + " wrote " + region + " after every fence was closed there");
            }
        }
        boolean apart = night.plan.trouble() == NightPlan.Trouble.SPLIT;
        if (region.equals(DemoCloud.SEOUL) && !apart && op.startedAt > night.opened && op.endedAt < night.back) {
            violations.add(op + " sold in the old region after the new one was open");
        }
    }
}
