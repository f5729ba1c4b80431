package com.megaticket.console.recovery.watch;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.alarm.AlarmBook;
import com.megaticket.console.recovery.alarm.AlarmKind;
import com.megaticket.console.recovery.alarm.Call;
import com.megaticket.console.recovery.alarm.Calls;
import com.megaticket.console.recovery.canary.Canary;
import com.megaticket.console.recovery.outlook.Assessment;
import com.megaticket.console.recovery.outlook.Kept;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.outlook.Sight;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.record.History;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.signal.Source;
import com.megaticket.console.recovery.signal.Sources;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.ServiceClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps watch. {@link #beat} is called about twice a second from one thread; it starts the questions that are due, judges what is known and
 * tells its listeners, and waits for nothing. The commands may come from any thread.
 */
public final class Watch implements Watchroom {
    /** Between two beats; three missed ones are told apart from a busy computer only when much longer. */
    public static final Duration BEAT = Duration.ofMillis(500);
    private static final Duration SLEPT = Duration.ofSeconds(15);
    /** A question that takes longer is given up: its adapter should have ended it. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final WatchParts parts;
    private final Sources sources;
    private final Asker asker;
    private final AlarmBook book;
    private final Rounds rounds;
    private final Chronicle chronicle;
    private final Meter meter = new Meter();
    private final Map<Key<?>, Sighting<?>> sightings = new HashMap<>();
    private final List<Consumer<Outlook>> listeners = new CopyOnWriteArrayList<>();
    private boolean canary;
    private Tempo tempo = Tempo.ALERT;
    private Kept kept;
    private Moment lastBeat;
    private @Nullable Outlook newest;

    /** @param canary whether the probes run from the start */
    public Watch(WatchParts parts, Sources sources, List<Canary> canaries, AlarmBook book, boolean canary) {
        this.parts = parts;
        this.sources = sources;
        this.asker = new Asker(parts.pair(), sources, canaries);
        this.book = book;
        this.canary = canary;
        this.rounds = new Rounds(parts.pace());
        this.chronicle = new Chronicle(parts.recorder(), parts.pair());
        lastBeat = parts.clock().get();
        kept = Kept.first(lastBeat);
        sources.offered().forEach(k -> sightings.put(k, new Sighting.Awaited<>()));
        chronicle.began(lastBeat);
    }

    public void beat() {
        Outlook outlook;
        synchronized (this) {
            Moment now = parts.clock().get();
            Duration gone = lastBeat.age(now);
            if (gone.compareTo(SLEPT) > 0) {
                chronicle.slept(now, gone);
                rounds.hurry();
            }
            lastBeat = now;
            offered().stream().filter(k -> rounds.due(k, tempo, now)).forEach(k -> ask(k, now));
            outlook = judge(now);
            newest = outlook;
        }
        listeners.forEach(l -> l.accept(outlook));
    }

    private List<Key<?>> offered() {
        var all = new ArrayList<Key<?>>(sources.offered());
        if (canary) {
            asker.canaries().forEach(c -> all.add(Key.canary(c.way())));
        }
        return all;
    }

    private void ask(Key<?> key, Moment now) {
        List<HealthReport.Check> checks = sighting(Key.health()).last().map(s -> s.value().checks()).orElse(List.of());
        if (key.source() == Source.CHECKERS && checks.isEmpty()) {
            return;
        }
        rounds.asked(key, now);
        if (sources.provenance() != Sources.Provenance.DEMO) {
            meter.asked(key.source(), now);
        }
        parts.background().run("watch " + key.source() + " " + key.where(), LIMIT, () -> asker.ask(key, checks),
                new Background.Done<>() {
                    @Override
                    public void value(Object report) {
                        answered(key, report);
                    }

                    @Override
                    public void failed(Failure why) {
                        missed(key, why);
                    }
                });
    }

    private synchronized <T> void answered(Key<T> key, Object report) {
        Moment now = parts.clock().get();
        rounds.answered(key);
        T value = key.kind().cast(report);
        sightings.put(key, sighting(key).seen(value, now));
        chronicle.saw(key, value, now, sources.injected());
    }

    private synchronized <T> void missed(Key<T> key, Failure why) {
        Moment now = parts.clock().get();
        rounds.failed(key, why);
        sightings.put(key, sighting(key).failed(why, now));
        chronicle.missed(key, now, sources.injected());
    }

    private <T> Sighting<T> sighting(Key<T> key) {
        return new Picture(lastBeat, sightings).of(key);
    }

    private Outlook judge(Moment now) {
        Tempo asking = tempo;
        var sight = new Sight(new Picture(now, sightings), parts.pair(), parts.rules(),
                k -> parts.pace().every(k.source(), asking));
        Assessment found = Assessment.of(sight, parts.readiness().get());
        kept = kept.next(found.judgement(), found.serving(), parts.rules(), now);
        List<Call> calls = new ArrayList<>(Calls.of(found, sight));
        clockCall().ifPresent(calls::add);
        book.look(calls, now.wall());
        tempo = tempo(found, kept.shown());
        var self = new Outlook.Self(sources.provenance(), sources.injected(), tempo, parts.offset().get(),
                meter.read(now), offered().stream()
                        .map(k -> new SourceState(k, sight.picture().of(k), rounds.every(k, asking))).toList());
        var outlook = new Outlook(sight.picture(), kept.shown(), found.serving(), found.testimonies(), found.standby(),
                found.loss(), found.indications(), book.list(), self);
        chronicle.keep(outlook);
        return outlook;
    }

    private Optional<Call> clockCall() {
        Duration off = parts.offset().get().abs();
        return off.compareTo(ServiceClock.WARN_ABOVE) <= 0
                ? Optional.empty()
                : Optional.of(new Call(AlarmKind.CLOCK_OFF, new Subject(Key.store(parts.pair().main()), "clock"),
                        Level.WARNING, Reason.of(Why.CLOCK_OFF, new Reason.Part.Time(off))));
    }

    private static Tempo tempo(Assessment found, Verdict verdict) {
        boolean calm = verdict.call() == Verdict.Call.STAY && found.serving() instanceof Serving.One
                && found.indications().stream().map(i -> i.level()).noneMatch(l -> l == Level.CRITICAL
                        || l == Level.SILENT);
        return calm ? Tempo.CALM : Tempo.ALERT;
    }

    @Override
    public Following follow(Consumer<Outlook> listener) {
        Outlook known;
        synchronized (this) {
            known = newest;
            listeners.add(listener);
        }
        if (known != null) {
            listener.accept(known);
        }
        return () -> listeners.remove(listener);
    }

    @Override
    public synchronized void acknowledgeVerdict(String who, String note) {
        kept = kept.acknowledged();
        chronicle.verdictSeen(parts.clock().get(), kept.shown(), who, note);
    }

    @Override
    public synchronized void acknowledge(String alarmId, String who, String note) {
        book.acknowledge(alarmId, act(who, note));
    }

    @Override
    public synchronized void acknowledgeAll(String who, String note) {
        book.acknowledgeAll(act(who, note));
    }

    @Override
    public synchronized void shelve(String alarmId, Duration time, String who, String note) {
        book.shelve(alarmId, time, act(who, note));
    }

    @Override
    public synchronized void unshelve(String alarmId, String who) {
        book.unshelve(alarmId, act(who, ""));
    }

    private Alarm.Act act(String who, String note) {
        return new Alarm.Act(who, parts.clock().get().wall(), note);
    }

    @Override
    public synchronized void canary(boolean on) {
        canary = on;
        asker.canaries().forEach(c -> {
            if (on) {
                sightings.putIfAbsent(Key.canary(c.way()), new Sighting.Awaited<>());
            } else {
                sightings.remove(Key.canary(c.way()));
            }
        });
    }

    @Override
    public synchronized void lookNow() {
        rounds.hurry();
    }

    /** As they stand, for keeping. */
    public synchronized List<Alarm> alarms() {
        return book.all();
    }

    @Override
    public History history() {
        return parts.history();
    }
}
