package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.drill.Injector.Injected;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the faults of a run and takes them off, each written down before it is done. Blocking; one caller at a time. */
final class Stage {
    private final Injector injector;
    private final RunBook book;
    private Optional<Failure> trouble = Optional.empty();
    private Optional<String> byHand = Optional.empty();

    Stage(Injector injector, RunBook book) {
        this.injector = injector;
        this.book = book;
    }

    Run on(Run run, Disturbance what) {
        Injected intended = new Injected(what, "");
        Run noted = run.with(run.made().with(intended));
        try {
            // Without this line nobody could take it off after a crash, so without it nothing is made.
            book.keep(noted);
            Run done = noted.with(noted.made().with(new Injected(what, injector.on(what))));
            well();
            return done;
        } catch (Fault fault) {
            failed(fault.failure(), intended, false);
            // Refused is not made. Of everything else nobody knows.
            return fault.failure() instanceof Failure.Denied ? noted.with(noted.made().without(what)) : noted;
        }
    }

    /** What could not be taken off stays. */
    Run off(Run run, List<Injected> all) {
        Run left = run;
        well();
        for (Injected each : all) {
            try {
                injector.off(each);
                left = left.with(left.made().without(each.what()));
            } catch (Fault fault) {
                failed(fault.failure(), each, true);
            }
        }
        return left;
    }

    Run cues(Run run, Script script, Instant now) {
        Run after = run;
        for (int i = 0; i < script.cues().size(); i++) {
            Cue cue = script.cues().get(i);
            boolean due = after.at(cue.after()).filter(at -> !now.isBefore(at.plus(cue.pause()))).isPresent();
            if (!due || after.made().cues().contains(i)) {
                continue;
            }
            if (cue.on()) {
                after = on(after.with(after.made().cued(i)), cue.what());
            } else {
                after = ended(after, script, i, cue.what());
            }
        }
        return after;
    }

    /** Done with when it is off, and then it is not put on again. */
    private Run ended(Run run, Script script, int place, Disturbance what) {
        Run after = off(run, run.made().standing().stream().filter(s -> s.what().replaces(what)).toList());
        if (trouble.isPresent()) {
            return after;
        }
        after = after.with(after.made().cued(place));
        for (int i = 0; i < script.cues().size(); i++) {
            if (script.cues().get(i).on() && script.cues().get(i).what().replaces(what)) {
                after = after.with(after.made().cued(i));
            }
        }
        return after;
    }

    /** @param standing empty = not known */
    record Looked(Run run, Optional<Boolean> standing) {}

    /** Somebody else may have ended a fault; one that was never seen to stand is still awaited. */
    Looked look(Run run) {
        Run after = run;
        boolean any = false;
        try {
            for (Injected each : run.made().standing()) {
                boolean on = injector.isOn(each);
                any |= on;
                if (!on && run.has(Signal.INJECTED)) {
                    after = after.with(after.made().without(each.what()));
                }
            }
            return new Looked(after, Optional.of(any));
        } catch (Fault fault) {
            trouble = Optional.of(fault.failure());
            return new Looked(run, Optional.empty());
        }
    }

    private void failed(Failure failure, Injected what, boolean ends) {
        trouble = Optional.of(failure);
        if (failure instanceof Failure.Denied) {
            byHand = injector.command(what, ends);
        }
    }

    void well() {
        trouble = Optional.empty();
        byHand = Optional.empty();
    }

    Optional<Failure> trouble() {
        return trouble;
    }

    Optional<String> byHand() {
        return byHand;
    }
}
