package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.drill.Injector.Injected;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Runs as they may have gone, for reports and screens. */
public final class RunsToShow {
    public static final String SEOUL = "ap-northeast-2";
    public static final String TOKYO = "ap-northeast-1";

    private Run run;

    private RunsToShow(Exercise exercise, String id, boolean real, Instant at) {
        run = Run.begin(new Run.Frame(id, exercise, real, "Kim Minseo", "window-1/a", SEOUL, TOKYO), at);
    }

    public static RunsToShow of(Exercise exercise, String id, Instant at) {
        return new RunsToShow(exercise, id, false, at);
    }

    public static RunsToShow real(Exercise exercise, String id, Instant at) {
        return new RunsToShow(exercise, id, true, at);
    }

    public RunsToShow saw(Signal signal, int seconds) {
        run = run.saw(signal, run.begunAt().plusSeconds(seconds));
        return this;
    }

    public RunsToShow made(Disturbance.Kind kind, String region, boolean stands) {
        var what = new Disturbance(kind, region, 1);
        Run.Made made = run.made().with(new Injected(what, ""));
        run = run.with(stands ? made : made.without(what));
        return this;
    }

    public RunsToShow hinted(Signal signal) {
        run = run.hint(signal, run.begunAt().plusSeconds(40));
        return this;
    }

    public RunsToShow told(long lagMillis, long bookings, int twice, int missing, int open) {
        run = run.with(new Run.Told(Optional.of(Duration.ofMillis(lagMillis)), OptionalLong.of(bookings),
                Optional.of(new Sights.Compared(run.begunAt().plusSeconds(1200), twice, missing, open)), List.of(
                        new Run.Deed(run.begunAt().plusSeconds(48), "Kim Minseo", TOKYO, "begin-switch", "done"),
                        new Run.Deed(run.begunAt().plusSeconds(95), "Lee Jiho", TOKYO, "second-person", "done"),
                        new Run.Deed(run.begunAt().plusSeconds(130), "Kim Minseo", TOKYO, "without CLOSE", "done"))));
        return this;
    }

    public Run ended(Run.How how, int seconds) {
        return run.end(run.begunAt().plusSeconds(seconds), how);
    }

    public Run going() {
        return run;
    }

    /** The whole way of a dead region. */
    public static Run completed(String id, Instant at, int later) {
        return of(Exercise.KILLED, id, at).made(Disturbance.Kind.KILLED, SEOUL, false)
                .saw(Signal.INJECTED, 20).saw(Signal.ADVISED, 28 + later).saw(Signal.DECIDED, 48 + later)
                .saw(Signal.OPENED, 170 + later).saw(Signal.SOLD, 240 + later).saw(Signal.HEALED, 400)
                .saw(Signal.CLOSED, 430).saw(Signal.BACK, 1300).saw(Signal.RECONCILED, 1210)
                .told(840, 3, 1, 2, 0).ended(Run.How.COMPLETED, 1300);
    }

    public static Run aborted(String id, Instant at) {
        return of(Exercise.PLANNED, id, at).saw(Signal.DECIDED, 250).saw(Signal.CLOSED, 290)
                .ended(Run.How.ABORTED, 320);
    }

    /** Fell for a storm of refusals. */
    public static Run fallen(String id, Instant at) {
        return of(Exercise.TOO_FAST, id, at).made(Disturbance.Kind.THROTTLING, SEOUL, false).saw(Signal.INJECTED, 21)
                .saw(Signal.DECIDED, 60).saw(Signal.HASTY, 60).saw(Signal.HEALED, 141).hinted(Signal.CALM)
                .saw(Signal.CALM, 170).ended(Run.How.COMPLETED, 170);
    }
}
