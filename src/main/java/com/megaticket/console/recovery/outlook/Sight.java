package com.megaticket.console.recovery.outlook;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * A picture with the limits by which it is read.
 *
 * @param every how often a source is asked now: three missed answers make it stale
 */
public record Sight(Picture picture, Pair pair, Rules rules, Function<Key<?>, Duration> every) {
    private static final Duration GRACE = Duration.ofSeconds(4);

    public Moment now() {
        return picture.at();
    }

    /** The newest answer, if it is young enough to be believed: "ask later" makes it no older than it is. */
    public <T> Optional<T> fresh(Key<T> key) {
        return switch (picture.of(key)) {
            case Sighting.Seen<T> seen -> Optional.of(seen).filter(s -> !tooOld(key, s.at())).map(Sighting.Seen::value);
            case Sighting.Blind<T> blind when blind.why() instanceof Failure.Throttled ->
                blind.last().filter(s -> !tooOld(key, s.at())).map(Sighting.Seen::value);
            case Sighting.Blind<T> _,Sighting.Awaited<T> _,Sighting.Off<T> _ -> Optional.empty();
        };
    }

    public boolean tooOld(Key<?> key, Moment at) {
        return at.age(now()).compareTo(every.apply(key).multipliedBy(3).plus(GRACE)) > 0;
    }

    /** The newest question got no answer at all: not refused, not throttled, but silence or a broken connection. */
    public boolean unreachable(Key<?> key) {
        return picture.of(key) instanceof Sighting.Blind<?> blind && (blind.why() instanceof Failure.Unavailable
                || blind.why() instanceof Failure.TimedOut);
    }

    /** Something answers this computer now, apart from what is asked about. */
    public boolean networkProven(String besides) {
        String other = pair.other(besides);
        return fresh(Key.store(other)).isPresent() || fresh(Key.probe(other)).isPresent()
                || fresh(Key.zone()).isPresent();
    }

    /** What can be said of a source before its report is looked at; empty = there is a fresh report. */
    public Optional<Indication> unseen(Subject subject) {
        return switch (picture.of(subject.key())) {
            case Sighting.Off<?> _ -> Optional.of(new Indication(subject, Level.OFF, Reason.of(Why.NOT_ASKED),
                    Optional.empty()));
            case Sighting.Awaited<?> _ -> Optional.of(new Indication(subject, Level.UNKNOWN, Reason.of(Why.NOT_YET),
                    Optional.empty()));
            case Sighting.Seen<?> seen when tooOld(subject.key(), seen.at()) -> Optional.of(new Indication(subject,
                    Level.STALE, Reason.of(Why.TOO_OLD, new Reason.Part.Time(seen.at().age(now()))),
                    Optional.of(seen.at())));
            case Sighting.Seen<?> _ -> Optional.empty();
            case Sighting.Blind<?> _ when fresh(subject.key()).isPresent() -> Optional.empty();
            case Sighting.Blind<?> blind -> Optional.of(new Indication(subject, Level.UNKNOWN, blind(blind),
                    blind.last().map(Sighting.Seen::at)));
        };
    }

    private Reason blind(Sighting.Blind<?> blind) {
        return switch (blind.why()) {
            case Failure.Denied denied -> Reason.of(Why.REFUSED, new Reason.Part.Word(denied.what()));
            case Failure.Throttled _ -> Reason.of(Why.THROTTLED);
            case Failure.Unavailable _,Failure.TimedOut _ ->
                Reason.of(Why.UNREACHABLE, new Reason.Part.Time(blind.since().age(now())));
            case Failure.Misconfigured wrong -> Reason.of(Why.MISCONFIGURED, new Reason.Part.Word(wrong.what()));
            case Failure.Invalid _,Failure.Bug _ -> Reason.of(Why.UNREADABLE);
        };
    }
}
