package com.megaticket.console.recovery.outlook;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Reason.Part;
import com.megaticket.console.recovery.outlook.Verdict.Call;
import com.megaticket.console.recovery.outlook.Verdict.Next;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verdict in time: GO only after the signals have said so for a while, back only after as long a calm, and a GO once given stays
 * until a person has seen it. Immutable: each judgement gives the next one.
 *
 * @param shown what the operator reads
 * @param saying since when the signals have said {@code said} without a break
 * @param switched the last change of the serving region, while a second one is held off
 * @param serving the region last known to serve; empty = never known
 */
public record Kept(Verdict shown, Call said, Moment saying, Optional<Moment> switched, String serving) {
    public static Kept first(Moment now) {
        return new Kept(unsaid(now), Call.DO_NOT_GO, now, Optional.empty(), "");
    }

    private static Verdict unsaid(Moment now) {
        return new Verdict(Call.DO_NOT_GO, List.of(Reason.of(Why.NOT_YET)), Next.RESTORE_SIGHT, now, false);
    }

    public Kept next(Judgement judged, Serving now, Rules rules, Moment at) {
        String serves = now instanceof Serving.One(String region, var _) ? region : serving;
        boolean changed = !serving.isEmpty() && !serves.equals(serving);
        Optional<Moment> change = changed
                ? Optional.of(at)
                : switched.filter(s -> s.age(at).compareTo(rules.settle()) < 0);
        // What was said of the old region is not said of the new one.
        Verdict before = changed ? unsaid(at) : shown;
        Moment since = judged.call() == said && !changed ? saying : at;
        Judgement held = held(judged, before, rules.confirm().minus(since.age(at)),
                change.map(s -> rules.settle().minus(s.age(at))), serves);
        boolean goes = held.call() == Call.GO && before.call() != Call.GO;
        boolean heldOff = is(held.because(), Why.JUST_SWITCHED) && !is(before.because(), Why.JUST_SWITCHED);
        Moment first = held.call() == before.call() && !changed ? before.since() : at;
        return new Kept(
                new Verdict(held.call(), held.because(), held.next(), first, before.locked() || goes || heldOff),
                judged.call(), since, change, serves);
    }

    /** A person has seen it: the word follows the signals again, and a second switch is no longer held off. */
    public Kept acknowledged() {
        Next next = shown.next() == Next.ACKNOWLEDGE ? Next.WATCH : shown.next();
        return new Kept(new Verdict(shown.call(), shown.because(), next, shown.since(), false), said, saying,
                Optional.empty(), serving);
    }

    /**
     * @param unconfirmed how much longer the signals must say so to be believed; zero or less = they are
     * @param heldOff how much longer a second switch is held off; empty = it is not
     */
    private static Judgement held(Judgement judged, Verdict before, Duration unconfirmed, Optional<Duration> heldOff,
            String serves) {
        boolean lasting = !unconfirmed.isPositive();
        if (judged.call() == Call.GO && heldOff.isPresent()) {
            return new Judgement(Call.DO_NOT_GO, with(Why.JUST_SWITCHED, new Part.Time(heldOff.get()),
                    judged.because()), Next.ACKNOWLEDGE);
        }
        if (judged.call() == Call.GO && !lasting && before.call() != Call.GO) {
            return new Judgement(Call.PREPARE, with(Why.NOT_CONFIRMED_YET,
                    new Part.Time(unconfirmed), judged.because()), Next.CHECK_STANDBY);
        }
        if (judged.call() == Call.STAY && (before.locked() || before.call() == Call.GO)) {
            return new Judgement(Call.PREPARE, with(Why.CAME_BACK, new Part.Region(serves), judged.because()),
                    Next.ACKNOWLEDGE);
        }
        boolean wasBlind = is(before.because(), Why.NOT_YET) || is(before.because(), Why.WITNESSES_BLIND);
        boolean tooSoon = judged.call() == Call.STAY && before.call() != Call.STAY && !lasting && !wasBlind;
        return tooSoon ? new Judgement(before.call(), before.because(), before.next()) : judged;
    }

    private static boolean is(List<Reason> because, Why why) {
        return !because.isEmpty() && because.getFirst().why() == why;
    }

    private static List<Reason> with(Why why, Part part, List<Reason> rest) {
        var all = new ArrayList<Reason>(List.of(Reason.of(why, part)));
        all.addAll(rest);
        return all;
    }
}
