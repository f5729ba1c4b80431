package com.megaticket.console.readiness.ui;

import com.megaticket.console.demo.staged.StagedEstate;
import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.board.Sheet.Line;
import com.megaticket.console.readiness.board.Sheet.Origin;
import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Evidence;
import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;
import com.megaticket.console.readiness.check.Survey;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Call;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.readiness.rules.Checks;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Boards a person may meet, with the real checks over the staged standby. */
enum Sheets {
    NEVER(_ -> all(Origin.AWS, _ -> Optional.empty())),
    /** For the first time; five have ended, one of them badly. */
    LOOKING(now -> underWay(all(Origin.AWS, c -> c.id().ordinal() < 5 ? staged(c, now, 1) : Optional.empty()),
            now)), STAGED(now -> all(Origin.STAGED, c -> staged(c, now, 12))),
    /** What was known stays while it is looked at again. */
    AGAIN(now -> underWay(all(Origin.STAGED, c -> staged(c, now, c.id().ordinal() < 5 ? 1 : 840)), now)), OLD(
            now -> all(Origin.STAGED, c -> staged(c, now, 3 * 3600))), NO_LOGIN(now -> all(Origin.AWS,
                    c -> ended(c.id().ordinal() > 29
                            ? pass(now)
                            : new Result.CannotTell(new Failure.Denied("login-expired", "expired", ""), List.of()), now,
                            40))), UNKNOWN(now -> all(Origin.AWS, c -> ended(switch (c.id()) {
                                case R7 -> new Result.Skipped(com.megaticket.console.readiness.check.Setting.ARTEFACT,
                                        List.of());
                                case R17 -> new Result.NotPermitted("iam:SimulatePrincipalPolicy",
                                        new Failure.Denied("iam:SimulatePrincipalPolicy", "403", "c0ffee"), List.of());
                                case R32 -> new Result.CannotTell(
                                        new Failure.Misconfigured(Journal.NO_DRILL, "none", ""), List.of());
                                default -> pass(now);
                            }, now, 300))), HARMED(now -> all(Origin.AWS,
                                    c -> ended(c.id() == CheckId.R9
                                            ? fail(Trouble.HEALTH_CHECK_DISABLED, "seoul-alb")
                                            : pass(now), now, 30))),
    /** All is well but for a change that may have been meant. */
    CHANGED(now -> {
        Sheet sheet = all(Origin.AWS, c -> ended(c.id() == CheckId.R31
                ? fail(Trouble.CHANGED, "ec2:DescribeImages ap-northeast-1 ami-0123",
                        now.minusSeconds(90_000).toString())
                : pass(now), now, 30));
        return new Sheet(sheet.version(), sheet.place(), sheet.lines(), true);
    }), READY(now -> all(Origin.AWS, _ -> ended(pass(now), now, 75))), STAND_IN(
            now -> all(Origin.STAND_IN, _ -> ended(pass(now), now, 75)));

    private static final TableNames NAMES = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);

    private final Function<Instant, Sheet> made;

    Sheets(Function<Instant, Sheet> made) {
        this.made = made;
    }

    Sheet at(Instant now) {
        return made.apply(now);
    }

    private static Sheet all(Origin origin, Function<Check, Optional<State.Ended>> last) {
        return new Sheet(1, new Sheet.Place("ap-northeast-2", "ap-northeast-1", origin),
                Checks.all().stream().map(c -> new Line(c.id(), c.uses(), Optional.empty(), last.apply(c))).toList(),
                false);
    }

    /** Those past the fifth: two at work, the others waiting. */
    private static Sheet underWay(Sheet sheet, Instant now) {
        UnaryOperator<Line> going = l -> l.id().ordinal() < 5
                ? l
                : new Line(l.id(), l.uses(), Optional.of(l.id().ordinal() < 7
                        ? new State.Running(now.minusSeconds(3))
                        : new State.Scheduled()), l.last());
        return new Sheet(2, sheet.place(), sheet.lines().stream().map(going).toList(), false);
    }

    private static Optional<State.Ended> ended(Result result, Instant now, long secondsAgo) {
        return Optional.of(new State.Ended(result, now.minusSeconds(secondsAgo), Duration.ofMillis(412)));
    }

    private static Optional<State.Ended> staged(Check check, Instant now, long secondsAgo) {
        Clock clock = Clock.fixed(now.minusSeconds(secondsAgo), ZoneOffset.UTC);
        var estate = StagedEstate.incident(NAMES, clock, new Journal() {
            @Override
            public Optional<Instant> lastDrill() {
                return Optional.empty();
            }

            @Override
            public Optional<GoodRun> goodRun() {
                return Optional.empty();
            }

            @Override
            public void keep(GoodRun run) {
                throw new IllegalStateException("nothing good is staged");
            }
        });
        return ended(check.run(new Survey(estate, clock), StagedEstate.plan(NAMES)), now, secondsAgo);
    }

    private static Result pass(Instant now) {
        return new Result.Pass(List.of(new Evidence(new Call(Action.IMAGES, "ap-northeast-1", "ami-0123"),
                now.minusSeconds(30), "Image[id=ami-0123, state=available]")));
    }

    private static Result fail(Trouble trouble, String... args) {
        Severity severity = trouble.severity();
        return new Result.Fail(List.of(new Problem(trouble, severity, List.of(args),
                Command.aws("route53", "list-health-checks"), Optional.empty())), Optional.empty(), List.of());
    }
}
