package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.alarm.AlarmList;
import com.megaticket.console.recovery.outlook.Indication;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Loss;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Testimony;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.outlook.Vote;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.outlook.Witness;
import com.megaticket.console.recovery.record.Frame;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.signal.Source;
import com.megaticket.console.recovery.signal.Sources.Provenance;
import com.megaticket.console.recovery.watch.Budget;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.recovery.watch.SourceState;
import com.megaticket.console.recovery.watch.Tempo;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** An outlook in the making: calm at first, made worse step by step. */
final class Told {
    static final String SEOUL = "ap-northeast-2";
    static final String TOKYO = "ap-northeast-1";
    static final Pair PAIR = new Pair(SEOUL, TOKYO);
    static final Direction THERE = PAIR.from(SEOUL);
    static final Direction BACK = PAIR.from(TOKYO);
    static final Failure GONE = new Failure.Unavailable("cut", "");

    private final Instant now;
    private final Map<Key<?>, Sighting<?>> sightings = new HashMap<>();
    private final Map<Subject, Indication> lines = new LinkedHashMap<>();
    private final Map<String, Testimony> testimonies = new LinkedHashMap<>();
    private Verdict verdict;
    private Serving serving;
    private Standby standby = new Standby.Able();
    private Loss loss = new Loss(THERE, Optional.of(Duration.ofMillis(900)), false, OptionalLong.of(0),
            Loss.Basis.COUNTED);
    private AlarmList alarms = AlarmList.NONE;
    private Provenance provenance = Provenance.AWS;
    private boolean injected;
    private Tempo tempo = Tempo.CALM;

    Told(Instant now) {
        this.now = now;
        verdict = new Verdict(Verdict.Call.STAY, List.of(up(SEOUL, 3)), Verdict.Next.NOTHING, ago(3 * 86_400), false);
        serving = new Serving.One(SEOUL, List.of(writes(SEOUL, 412), named(SEOUL)));
        Reports.calm(this);
        for (String region : PAIR.regions()) {
            for (Witness witness : Witness.values()) {
                vote(region, witness, Vote.UP, Reason.of(Why.ANSWERS, region(region)));
            }
        }
    }

    Moment ago(long seconds) {
        return new Moment(now.minusSeconds(seconds),
                Duration.between(TestKit.NOW, now.minusSeconds(seconds)).toNanos());
    }

    Instant now() {
        return now;
    }

    static Reason.Part region(String id) {
        return new Reason.Part.Region(id);
    }

    static Reason.Part time(long millis) {
        return new Reason.Part.Time(Duration.ofMillis(millis));
    }

    static Reason.Part count(long count) {
        return new Reason.Part.Count(count);
    }

    static Reason.Part word(String word) {
        return new Reason.Part.Word(word);
    }

    static Reason up(String region, int witnesses) {
        return Reason.of(Why.UP_BY, region(region), count(witnesses), count(3));
    }

    static Reason down(String region, int witnesses) {
        return Reason.of(Why.DOWN_BY, region(region), count(witnesses), count(3));
    }

    static Reason writes(String region, long count) {
        return Reason.of(Why.CLIENT_WRITES, region(region), count(count));
    }

    static Reason named(String region) {
        return Reason.of(Why.NAMED_BY_ZONE, region(region));
    }

    /** A report that came some seconds ago, and its line. */
    <T> Told seen(Key<T> key, T value, long secondsAgo) {
        sightings.put(key, new Sighting.Seen<>(value, ago(secondsAgo)));
        return this;
    }

    <T> Told blind(Key<T> key, long secondsSince) {
        sightings.put(key, sightingOf(key).failed(GONE, ago(secondsSince)));
        return this;
    }

    <T> Told off(Key<T> key) {
        sightings.put(key, new Sighting.Off<T>());
        return this;
    }

    @SuppressWarnings("unchecked")
    private <T> Sighting<T> sightingOf(Key<T> key) {
        return (Sighting<T>) sightings.getOrDefault(key, new Sighting.Awaited<T>());
    }

    Told line(Subject subject, Level level, Reason reason) {
        lines.put(subject, new Indication(subject, level, reason,
                sightings.getOrDefault(subject.key(), new Sighting.Awaited<>()).last().map(Sighting.Seen::at)));
        return this;
    }

    Told line(Key<?> key, Level level, Reason reason) {
        return line(Subject.of(key), level, reason);
    }

    /** Every line of a source. */
    Told lines(Source source, Level level, Reason reason) {
        new ArrayList<>(lines.keySet()).stream().filter(s -> s.key().source() == source)
                .forEach(s -> line(s, level, reason));
        return this;
    }

    Told lines(Level level, Reason reason) {
        new ArrayList<>(lines.keySet()).forEach(s -> line(s, level, reason));
        return this;
    }

    Told vote(String region, Witness witness, Vote vote, Reason reason) {
        testimonies.put(region + witness, new Testimony(witness, region, vote, reason,
                vote == Vote.BLIND ? Optional.empty() : Optional.of(ago(7 + 5L * witness.ordinal()))));
        return this;
    }

    Told vote(String region, Vote vote, Reason reason) {
        for (Witness witness : Witness.values()) {
            vote(region, witness, vote, reason);
        }
        return this;
    }

    Told verdict(Verdict.Call call, Verdict.Next next, boolean locked, long secondsAgo, Reason... because) {
        verdict = new Verdict(call, List.of(because), next, ago(secondsAgo), locked);
        return this;
    }

    Told serving(Serving now) {
        serving = now;
        return this;
    }

    Told standby(Standby now) {
        standby = now;
        return this;
    }

    Told loss(Optional<Duration> behind, boolean growing, OptionalLong bookings, Loss.Basis basis) {
        loss = new Loss(THERE, behind, growing, bookings, basis);
        return this;
    }

    Told alarms(AlarmList now) {
        alarms = now;
        return this;
    }

    Told demo(boolean faults) {
        provenance = Provenance.DEMO;
        injected = faults;
        return this;
    }

    Told standIn() {
        provenance = Provenance.STAND_IN;
        return this;
    }

    Told alert() {
        tempo = Tempo.ALERT;
        return this;
    }

    Outlook outlook() {
        var picture = new Picture(ago(0), sightings);
        var sources = Key.all(PAIR).stream()
                .map(k -> new SourceState(k, sightings.getOrDefault(k, new Sighting.Off<>()),
                        Duration.ofSeconds(tempo == Tempo.CALM ? 60 : 10)))
                .toList();
        return new Outlook(picture, verdict, serving, List.copyOf(testimonies.values()), standby, loss,
                List.copyOf(lines.values()), alarms, new Outlook.Self(provenance, injected, tempo,
                        Duration.ofMillis(300), new Budget(14, 6, 0.0036), sources));
    }

    Frame frame() {
        Outlook o = outlook();
        return new Frame(now, o.verdict(), o.serving(), o.testimonies(), o.standby(), o.loss(), o.indications());
    }
}
