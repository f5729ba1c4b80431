package com.megaticket.console.recovery.alarm;

import com.megaticket.console.recovery.alarm.Alarm.Act;
import com.megaticket.console.recovery.alarm.Alarm.State;
import com.megaticket.console.recovery.alarm.AlarmEvent.Step;
import com.megaticket.console.recovery.outlook.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All alarms and what becomes of them. Not for two threads at once. */
public final class AlarmBook {
    /** So long must a milder fault last before it calls, so that chatter stays quiet; a critical one calls at once. */
    static final Duration PATIENCE = Duration.ofSeconds(5);
    /** So long must a signal be well before its alarm counts as over. */
    static final Duration CALM = Duration.ofSeconds(10);
    /** More than this in {@link #FLOOD_WINDOW} is a flood (ISA-18.2 practice: ten in ten minutes). */
    static final int FLOOD = 10;
    static final Duration FLOOD_WINDOW = Duration.ofMinutes(10);

    private final Map<String, Alarm> alarms = new LinkedHashMap<>();
    private final Map<String, Instant> waiting = new LinkedHashMap<>();
    private final Map<String, Instant> well = new LinkedHashMap<>();
    private final List<Instant> raised = new ArrayList<>();
    private final Consumer<AlarmEvent> journal;

    /** @param kept alarms of the run before */
    public AlarmBook(Collection<Alarm> kept, Consumer<AlarmEvent> journal) {
        kept.forEach(a -> alarms.put(a.id(), a));
        this.journal = journal;
    }

    /** Takes what is abnormal now. */
    public void look(List<Call> calls, Instant now) {
        Map<String, Call> byId = calls.stream()
                .collect(Collectors.toMap(Call::id, c -> c, (a, b) -> a.level().compareTo(b.level()) >= 0 ? a : b,
                        LinkedHashMap::new));
        waiting.keySet().retainAll(byId.keySet());
        for (Call call : byId.values()) {
            Instant since = waiting.computeIfAbsent(call.id(), _ -> now);
            boolean known = alarms.containsKey(call.id());
            if (known || call.level() == Level.CRITICAL || call.level() == Level.SILENT
                    || !since.plus(PATIENCE).isAfter(now)) {
                abnormal(call, Causes.of(call, calls), now);
            }
        }
        for (Alarm alarm : List.copyOf(alarms.values())) {
            if (byId.containsKey(alarm.id())) {
                well.remove(alarm.id());
            } else if (!well.computeIfAbsent(alarm.id(), _ -> now).plus(CALM).isAfter(now)) {
                normal(alarm, now);
            }
            unshelveInTime(alarm.id(), byId.containsKey(alarm.id()), now);
        }
        raised.removeIf(at -> at.plus(FLOOD_WINDOW).isBefore(now));
    }

    private void abnormal(Call call, Optional<Call> cause, Instant now) {
        Alarm before = alarms.get(call.id());
        if (before == null) {
            State state = cause.<State>map(c -> new State.Suppressed(c.id())).orElseGet(State.Unacknowledged::new);
            put(new Alarm(call.id(), call.kind(), call.subject(), call.level(), call.reason(), now, 1,
                    Optional.empty(), state), cause.isPresent() ? Step.SUPPRESSED : Step.RAISED, now);
            return;
        }
        Alarm later = before.abnormal(call);
        switch (before.state()) {
            case State.Suppressed _ when cause.isEmpty() -> put(later.in(new State.Unacknowledged()), Step.RAISED,
                    now);
            case State.Returned _ -> put(later.again(), Step.CAME_AGAIN, now);
            case State.Acknowledged _ when call.level().compareTo(before.worst()) > 0 ->
                put(later.in(new State.Unacknowledged()), Step.WORSENED, now);
            case State.Unacknowledged _,State.Acknowledged _,State.Shelved _,State.Suppressed _ ->
                alarms.put(later.id(), later);
        }
    }

    private void normal(Alarm alarm, Instant now) {
        switch (alarm.state()) {
            case State.Unacknowledged _ -> put(alarm.over(now), Step.OVER, now);
            case State.Acknowledged _,State.Suppressed _ -> close(alarm, Optional.empty(), now);
            case State.Returned _,State.Shelved _ -> {
            }
        }
    }

    private void unshelveInTime(String id, boolean abnormal, Instant now) {
        Alarm alarm = alarms.get(id);
        if (alarm != null && alarm.state() instanceof State.Shelved(var _, Instant until) && !until.isAfter(now)) {
            if (abnormal) {
                put(alarm.in(new State.Unacknowledged()), Step.SHELF_ENDED, now);
            } else {
                close(alarm, Optional.empty(), now);
            }
        }
    }

    /** Nothing happens when the alarm is gone or was acknowledged before. */
    public void acknowledge(String id, Act by) {
        Alarm alarm = alarms.get(id);
        if (alarm == null) {
            return;
        }
        switch (alarm.state()) {
            case State.Returned _ -> close(alarm, Optional.of(by), by.at());
            case State.Unacknowledged _ -> {
                Alarm seen = alarm.in(new State.Acknowledged(by));
                alarms.put(id, seen);
                journal.accept(new AlarmEvent(by.at(), Step.ACKNOWLEDGED, seen, Optional.of(by)));
            }
            case State.Acknowledged _,State.Shelved _,State.Suppressed _ -> {
            }
        }
    }

    public void acknowledgeAll(Act by) {
        list().open().forEach(a -> acknowledge(a.id(), by));
    }

    /** @param time one minute to 24 hours */
    public void shelve(String id, Duration time, Act by) {
        Alarm alarm = alarms.get(id);
        if (alarm == null || time.toMinutes() < 1 || time.toHours() > 24) {
            return;
        }
        Alarm shelved = alarm.in(new State.Shelved(by, by.at().plus(time)));
        alarms.put(id, shelved);
        journal.accept(new AlarmEvent(by.at(), Step.SHELVED, shelved, Optional.of(by)));
    }

    public void unshelve(String id, Act by) {
        Alarm alarm = alarms.get(id);
        if (alarm != null && alarm.state() instanceof State.Shelved) {
            Alarm back = alarm.in(new State.Unacknowledged());
            alarms.put(id, back);
            journal.accept(new AlarmEvent(by.at(), Step.UNSHELVED, back, Optional.of(by)));
        }
    }

    public List<Alarm> all() {
        return List.copyOf(alarms.values());
    }

    public AlarmList list() {
        var open = new ArrayList<Alarm>();
        var acknowledged = new ArrayList<Alarm>();
        var shelved = new ArrayList<Alarm>();
        var suppressed = new ArrayList<Alarm>();
        for (Alarm alarm : alarms.values()) {
            switch (alarm.state()) {
                case State.Unacknowledged _,State.Returned _ -> open.add(alarm);
                case State.Acknowledged _ -> acknowledged.add(alarm);
                case State.Shelved _ -> shelved.add(alarm);
                case State.Suppressed _ -> suppressed.add(alarm);
            }
        }
        boolean flooded = raised.size() > FLOOD && !open.isEmpty();
        return new AlarmList(open, acknowledged, shelved, suppressed,
                flooded ? Optional.of(new AlarmList.Flood(raised.size(), open.getFirst())) : Optional.empty());
    }

    private void put(Alarm alarm, Step step, Instant now) {
        alarms.put(alarm.id(), alarm);
        if (step == Step.RAISED || step == Step.CAME_AGAIN) {
            raised.add(now);
        }
        journal.accept(new AlarmEvent(now, step, alarm, Optional.empty()));
    }

    private void close(Alarm alarm, Optional<Act> by, Instant now) {
        alarms.remove(alarm.id());
        well.remove(alarm.id());
        journal.accept(new AlarmEvent(now, Step.CLOSED, alarm, by));
    }
}
