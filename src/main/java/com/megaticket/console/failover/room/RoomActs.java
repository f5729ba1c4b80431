package com.megaticket.console.failover.room;

import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Fences;
import com.megaticket.console.failover.region.LeaseBook;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.room.Activity.Act;
import com.megaticket.console.failover.runbook.Player;
import com.megaticket.console.failover.runbook.RegionSteps;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.failover.runbook.Switch.Signature;
import com.megaticket.console.failover.runbook.SwitchBook;
import com.megaticket.console.shared.ServiceClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is done in the room, each act journalled with what came of it. Blocking; one at a time. */
final class RoomActs {
    private final RoomParts parts;
    private final RoomReader reader;
    private final String console;
    private final ServiceClock clock;

    RoomActs(RoomParts parts, RoomReader reader, String console, ServiceClock clock) {
        this.parts = parts;
        this.reader = reader;
        this.console = console;
        this.clock = clock;
    }

    private Signature sign(Consent consent) {
        return new Signature(consent.who(), console, clock.now(), consent.why());
    }

    private Player player(String to) {
        return new Player(parts.books().apply(to), parts.works(), console, clock);
    }

    Told first(Consent consent) {
        String main = parts.leases().main();
        LeaseBook.Written written = parts.sides().lease(main).first(console);
        Told told = written instanceof LeaseBook.Written.Done(var lease)
                ? fencesOfNone(main, lease.epoch())
                : told(Act.FIRST, written);
        return journalled(told, consent, main, "first-lease", Map.of());
    }

    /** A console of epoch 0 registers anew at once; until every fence of that time is closed, the act is not done. */
    private Told fencesOfNone(String main, Epoch epoch) {
        parts.leases().remember(epoch);
        return switch (parts.sides().fences(main).close(epoch)) {
            case Fences.Closing.Closed _ -> new Told.Done(clock.now(), Act.FIRST);
            case Fences.Closing.StillOpen(int _, var failure) -> new Told.Failed(clock.now(), Act.FIRST, failure);
        };
    }

    Told begin(Switch.Kind kind, String to, Optional<Instant> noticedAt, Consent consent) {
        String from = parts.leases().regions().stream().filter(r -> !r.equals(to)).findFirst().orElseThrow();
        Switch run = Switch.begin(kind, from, to, reader.next(console), sign(consent)).noticed(noticedAt);
        return journalled(begun(run), consent, to, "begin-switch", Map.of("kind", kind.name(), "epoch",
                run.epoch().toString(), "from", from));
    }

    private Told begun(Switch run) {
        return kept(Act.BEGIN, run, player(run.to()).begin(run));
    }

    Told second(Switch run, Consent consent) {
        Switch after = run.seconded(sign(consent));
        Told told = kept(Act.SECOND, after, player(run.to()).note(after));
        return journalled(told, consent, run.to(), "second-person", Map.of("epoch", run.epoch().toString(), "alone",
                Boolean.toString(run.operator().equals(console))));
    }

    /** @param played where it stands after the step */
    record Turn(Switch played, Told told, boolean goesOn) {}

    Turn play(Switch run, Consent consent, Consumer<StepWork.Progress> progress) {
        Step step = run.next().orElseThrow();
        Player.Played played = player(run.to()).play(run, progress);
        reader.wrote(played.run());
        Told told = told(played, step);
        journalled(told, consent, run.to(), "step " + step, Map.of("epoch", run.epoch().toString(), "from", run.from(),
                "note", played.run().mark(step).map(Switch.Mark::note).orElse("")));
        return new Turn(played.run(), told, played instanceof Player.Played.Done && played.run().next().isPresent());
    }

    private Told told(Player.Played played, Step step) {
        Instant at = clock.now();
        return switch (played) {
            case Player.Played.Done(Switch run, Step done) -> new Told.Played(at, done, run.next().isEmpty());
            case Player.Played.Stopped(Switch _, Step stopped, StepOutcome why) -> new Told.Stopped(at, stopped, why);
            case Player.Played.Overtaken _ -> new Told.Overtaken(at);
            case Player.Played.NotKept(Switch _, Step _, var failure) -> new Told.NotKept(at, failure);
            case Player.Played.Over _ -> new Told.Played(at, step, true);
        };
    }

    Told force(Switch run, Consent consent) {
        Step step = run.next().orElseThrow();
        Player.Played played = player(run.to()).force(run, step, consent.who() + ": " + consent.why(),
                silentSince(run));
        reader.wrote(played.run());
        Told told = played instanceof Player.Played.Done
                ? new Told.Done(clock.now(), Act.FORCE)
                : told(played, step);
        return journalled(told, consent, run.to(), "without " + step, Map.of("epoch", run.epoch().toString(), "from",
                run.from()));
    }

    /** What was sold there after this instant nobody knows. */
    private Optional<Instant> silentSince(Switch run) {
        return Optional.ofNullable(parts.leases().views().get(run.from())).map(v -> v.at().wall())
                // A console that never saw it: the watch's first word is nearer the truth than now.
                .or(() -> run.papers().noticedAt()).or(() -> Optional.of(run.begunAt()));
    }

    /** Once its close was so much as tried, the old region may be closed: only a switch back opens it for certain. */
    Told giveUp(Switch run, Consent consent) {
        Switch over = run.givenUp(sign(consent));
        boolean tried = Stream.of(Step.CLOSE, Step.FENCES, Step.HARDEN, Step.ANNOUNCE).anyMatch(run::isTried);
        // The way back first: without it the old region might stay closed, and nobody would be told how to open it.
        Told told = tried
                ? begun(Switch.undo(run, reader.next(console), sign(consent)))
                : new Told.Done(clock.now(), Act.GIVE_UP);
        if (told instanceof Told.Done) {
            told = kept(Act.GIVE_UP, over, player(run.to()).note(over));
        }
        return journalled(told, consent, run.from(), "give-up", Map.of("epoch", run.epoch().toString()));
    }

    Told closeOwed(Switch run, Consent consent) {
        StepOutcome outcome = parts.steps().closeOwed(run);
        Told told = switch (outcome) {
            case StepOutcome.Done _ -> kept(Act.CLOSE_OWED, run, player(run.to()).paid(run));
            case StepOutcome.Failed(var failure) -> new Told.Failed(clock.now(), Act.CLOSE_OWED, failure);
            case StepOutcome.NotYet _,StepOutcome.ByHand _ -> new Told.Stopped(clock.now(), Step.CLOSE, outcome);
        };
        return journalled(told, consent, run.from(), "close-owed", Map.of("epoch", run.epoch().toString()));
    }

    Told answer(String region, Epoch epoch, Consent consent) {
        Instant until = clock.now().plus(RegionSteps.ANSWERED);
        Told told = told(Act.ANSWER, parts.sides().lease(region).answer(epoch, until));
        return journalled(told, consent, region, "answer-for-dark-region", Map.of("until", until.toString()));
    }

    Told word(String region, boolean stillOpen, Consent consent) {
        parts.leases().take(stillOpen ? LeaseWatch.Word.STILL_OPEN : LeaseWatch.Word.WITHDRAWN);
        return journalled(new Told.Done(clock.now(), Act.WORD), consent, region,
                stillOpen ? "word-still-open" : "word-withdrawn", Map.of());
    }

    private Told told(Act act, LeaseBook.Written written) {
        return switch (written) {
            case LeaseBook.Written.Done _ -> new Told.Done(clock.now(), act);
            case LeaseBook.Written.Refused(var found) -> new Told.Refused(clock.now(), found);
            case LeaseBook.Written.Unknown(var failure) -> new Told.NotKept(clock.now(), failure);
        };
    }

    private Told kept(Act act, Switch run, SwitchBook.Kept kept) {
        return switch (kept) {
            case SwitchBook.Kept.Done() -> {
                reader.wrote(run);
                yield new Told.Done(clock.now(), act);
            }
            case SwitchBook.Kept.Overtaken(var found) -> {
                found.ifPresent(reader::wrote);
                yield new Told.Overtaken(clock.now());
            }
            case SwitchBook.Kept.Unknown(var failure) -> new Told.NotKept(clock.now(), failure);
        };
    }

    private Told journalled(Told told, Consent consent, String region, String what, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("why", consent.why());
        all.put("typed", consent.typed());
        all.values().removeIf(String::isEmpty);
        parts.outside().journal().accept(Action.of(consent.who(), region, what, all, outcome(told)));
        return told;
    }

    private static String outcome(Told told) {
        return switch (told) {
            case Told.Done _,Told.Played _ -> "done";
            case Told.Stopped(Instant _, Step _, StepOutcome why) -> "stopped: " + why;
            case Told.Overtaken _ -> "another console went on";
            case Told.NotKept(Instant _, var failure) -> "not known: " + failure.detail();
            case Told.Refused(Instant _, var found) ->
                "refused: " + found.map(l -> l.state() + " " + l.epoch()).orElse("");
            case Told.Failed(Instant _, Act _, var failure) -> "failed: " + failure.detail();
        };
    }
}
