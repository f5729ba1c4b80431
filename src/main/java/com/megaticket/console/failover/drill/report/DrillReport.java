package com.megaticket.console.failover.drill.report;

import com.megaticket.console.failover.drill.Disturbance;
import com.megaticket.console.failover.drill.Goal;
import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.drill.Script;
import com.megaticket.console.failover.drill.Sights;
import com.megaticket.console.shared.paper.Paper;
import com.megaticket.console.shared.paper.Paper.Block;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A run as a paper: times planned and measured, what was lost, who did what, better or worse than the last time. */
public final class DrillReport {
    private final Run run;
    private final Script script;
    private final Optional<Run> before;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private DrillReport(Run run, Script script, Optional<Run> before, Words words) {
        this.run = run;
        this.script = script;
        this.before = before;
        this.words = words;
    }

    /** @param past runs, newest first, among which the last one of the same exercise is looked for */
    public static Paper of(Run run, Script script, List<Run> past, Words words) {
        Optional<Run> before = past.stream().filter(p -> p.exercise() == run.exercise()
                && p.frame().real() == run.frame().real() && p.begunAt().isBefore(run.begunAt())).findFirst();
        return new DrillReport(run, script, before, words).written();
    }

    private Paper written() {
        head();
        times();
        loss();
        injected();
        better();
        deeds();
        return new Paper(text("failover.drill.report.title", text(run.exercise().key())), words.language(), blocks);
    }

    private String text(String key, Object... args) {
        return words.text(key, args);
    }

    private void head() {
        boolean faults = !run.made().ever().isEmpty();
        if (!run.frame().real()) {
            blocks.add(new Paper.Warning(text("failover.drill.report.demo")));
        } else if (faults) {
            blocks.add(new Paper.Warning(text("failover.drill.report.injected")));
        }
        blocks.add(new Paper.Text(text("failover.drill.report.who", run.frame().who(), run.frame().console(),
                words.moment(run.begunAt()))));
        blocks.add(new Paper.Text(run.ended().map(e -> text(switch (e.how()) {
            case COMPLETED -> "failover.drill.report.completed";
            case ABORTED -> "failover.drill.report.aborted";
            case LEFT -> "failover.drill.report.left";
        }, words.moment(e.at()))).orElseGet(() -> text("failover.drill.report.running"))));
        blocks.add(new Paper.Text(before.map(b -> text("failover.drill.report.before", words.moment(b.begunAt())))
                .orElseGet(() -> text("failover.drill.report.first"))));
    }

    /** Where a number comes from. */
    private String source() {
        return text(run.made().ever().isEmpty()
                ? run.frame().real() ? "failover.drill.source.real" : "failover.drill.source.demo"
                : run.frame().real() ? "failover.drill.source.real-injected" : "failover.drill.source.demo-injected");
    }

    private void times() {
        heading("failover.drill.report.times");
        var rows = new ArrayList<List<String>>();
        for (Goal goal : script.goals()) {
            rows.add(goal.kind() == Goal.Kind.WANTED ? time(goal) : never(goal));
        }
        table(List.of("failover.drill.report.step", "failover.drill.report.planned", "failover.drill.report.measured",
                "failover.drill.report.judged", "failover.drill.report.last", "failover.drill.report.source"), rows);
    }

    private List<String> time(Goal goal) {
        Optional<Duration> took = goal.took(run.reached());
        String measured = took.map(words::length).orElseGet(() -> text(run.has(goal.signal())
                ? "failover.drill.mark.out-of-order"
                : "failover.drill.mark.not-reached"));
        return List.of(text("failover.drill.report.since", text(goal.signal().key()), text(goal.from().key())),
                words.length(goal.within()), measured, text(mark(goal)), last(goal, took), source());
    }

    private List<String> never(Goal goal) {
        return List.of(text("failover.drill.report.never", text(goal.signal().key())), "–",
                run.at(goal.signal()).map(words::moment).orElse("–"), text(mark(goal)), "–", source());
    }

    private String mark(Goal goal) {
        return key(goal.mark(run.reached()));
    }

    public static String key(Goal.Mark mark) {
        return switch (mark) {
            case IN_TIME -> "failover.drill.mark.in-time";
            case LATE -> "failover.drill.mark.late";
            case NOT_REACHED -> "failover.drill.mark.not-reached";
            case OUT_OF_ORDER -> "failover.drill.mark.out-of-order";
            case KEPT -> "failover.drill.mark.kept";
            case DONE_WRONG -> "failover.drill.mark.done-wrong";
        };
    }

    private String last(Goal goal, Optional<Duration> now) {
        if (before.isEmpty()) {
            return "–";
        }
        Optional<Duration> then = goal.took(before.get().reached());
        if (then.isEmpty()) {
            return text("failover.drill.mark.not-reached");
        }
        String length = words.length(then.get());
        return now.map(d -> {
            int compared = Long.compare(d.toSeconds(), then.get().toSeconds());
            return text(compared < 0
                    ? "failover.drill.report.faster"
                    : compared > 0 ? "failover.drill.report.slower" : "failover.drill.report.same", length);
        }).orElse(length);
    }

    private void loss() {
        heading("failover.drill.report.loss");
        String unknown = text("failover.drill.report.unknown");
        Run.Told told = run.told();
        Optional<Sights.Compared> compared = told.compared();
        table(List.of("failover.drill.report.what", "failover.drill.report.number", "failover.drill.report.source"),
                List.of(loss("failover.drill.report.lag", told.lag().map(l -> l.toMillis() + " ms").orElse(unknown)),
                        loss("failover.drill.report.bookings", told.bookings().isPresent()
                                ? Long.toString(told.bookings().getAsLong())
                                : unknown),
                        loss("failover.drill.report.twice", compared.map(c -> Integer.toString(c.twice()))
                                .orElse(unknown)),
                        loss("failover.drill.report.missing", compared.map(c -> Integer.toString(c.missing()))
                                .orElse(unknown)),
                        loss("failover.drill.report.open", compared.map(c -> Integer.toString(c.open()))
                                .orElse(unknown))));
        blocks.add(new Paper.Text(compared.map(c -> text("failover.drill.report.compared", words.moment(c.at())))
                .orElseGet(() -> text("failover.drill.report.not-compared"))));
    }

    private List<String> loss(String key, String number) {
        return List.of(text(key), number, source());
    }

    private void injected() {
        heading("failover.drill.report.faults");
        if (run.made().ever().isEmpty()) {
            blocks.add(new Paper.Text(text("failover.drill.report.no-faults")));
        }
        run.made().ever()
                .forEach(d -> blocks.add(new Paper.Text(text("failover.drill.report.fault", text(key(d.kind())),
                        words.region(d.region())))));
        if (!run.made().standing().isEmpty()) {
            blocks.add(new Paper.Warning(text("failover.drill.report.standing")));
        }
    }

    public static String key(Disturbance.Kind kind) {
        return switch (kind) {
            case KILLED -> "failover.drill.fault.killed";
            case FROZEN -> "failover.drill.fault.frozen";
            case REPLICATION_CUT -> "failover.drill.fault.cut";
            case REPLICATION_STALL -> "failover.drill.fault.stall";
            case REPLICATION_LAG -> "failover.drill.fault.lag";
            case THROTTLING -> "failover.drill.fault.throttling";
            case CLOCK_SKEW -> "failover.drill.fault.clock";
            case HARD_FENCE -> "failover.drill.fault.fence";
            case LEFT_SWITCH -> "failover.drill.fault.left";
        };
    }

    /** What to do better: every goal that was missed, and what a good operator does. */
    private void better() {
        heading("failover.drill.report.better");
        List<String> missed = script.goals().stream().flatMap(this::advice).toList();
        if (missed.isEmpty()) {
            blocks.add(new Paper.Text(text("failover.drill.report.all-well")));
        }
        missed.forEach(m -> blocks.add(new Paper.Text("– " + m)));
        if (!run.hinted().isEmpty()) {
            blocks.add(new Paper.Text(text("failover.drill.report.hints", run.hinted().size())));
        }
        if (run.exercise().isIncident()) {
            blocks.add(new Paper.Text(text(run.exercise().key() + ".lesson")));
        }
    }

    private Stream<String> advice(Goal goal) {
        return switch (goal.mark(run.reached())) {
            case IN_TIME, KEPT, OUT_OF_ORDER -> Stream.empty();
            case LATE, NOT_REACHED -> Stream.of(text(mark(goal)) + ": " + text(goal.signal().key()) + ". "
                    + text(goal.signal().key() + ".todo"));
            case DONE_WRONG -> Stream.of(text("failover.drill.report.wrong", text(goal.signal().key())));
        };
    }

    private void deeds() {
        heading("failover.drill.report.deeds");
        if (run.told().deeds().isEmpty()) {
            blocks.add(new Paper.Text(text("failover.drill.report.no-deeds")));
            return;
        }
        table(List.of("failover.drill.report.when", "failover.drill.report.person", "failover.drill.report.deed",
                "failover.drill.report.outcome"),
                run.told().deeds().stream()
                        .map(d -> List.of(words.moment(d.at()), d.who(), d.what() + (d.region().isEmpty()
                                ? ""
                                : " · " + words.region(d.region())), d.outcome()))
                        .toList());
    }

    private void heading(String key) {
        blocks.add(new Paper.Heading(text(key)));
    }

    private void table(List<String> head, List<List<String>> rows) {
        blocks.add(new Paper.Table(head.stream().map(k -> text(k)).toList(), rows));
    }
}
