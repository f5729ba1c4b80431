package com.megaticket.console.assistant.tool;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids that tools returned in this conversation: no other is accepted. Safe on any thread. */
final class Seen {
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> schedules = new HashMap<>();

    synchronized void learn(Results results) {
        learn((Record) results, "");
        if (results instanceof Results.Schedules found) {
            found.schedules().forEach(
                    s -> schedules.put(moment(found.performanceId(), s.date(), s.time()), s.scheduleId()));
        }
    }

    private void learn(Record record, String scheduleAround) {
        String schedule = texts(record, IdKind.SCHEDULE).stream().findFirst().orElse(scheduleAround);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Records.get(component, record);
            Id id = component.getAnnotation(Id.class);
            if (id != null) {
                strings(value).forEach(text -> ids.add(key(id.value(), text, schedule)));
            } else {
                inside(value).forEach(r -> learn(r, schedule));
            }
        }
    }

    /** The ids among the arguments that no tool has returned. */
    synchronized List<String> strangers(Arguments arguments) {
        Record record = (Record) arguments;
        String schedule = texts(record, IdKind.SCHEDULE).stream().findFirst().orElse("");
        var unknown = new ArrayList<String>();
        for (IdKind kind : IdKind.values()) {
            texts(record, kind).stream().filter(t -> !ids.contains(key(kind, t, schedule))).forEach(unknown::add);
        }
        return unknown;
    }

    /** The schedule id of a showing that was listed. */
    synchronized Optional<String> scheduleAt(String performance, LocalDate date, LocalTime time) {
        return Optional.ofNullable(schedules.get(moment(performance, date, time)));
    }

    private static String moment(String performance, LocalDate date, LocalTime time) {
        return performance + " " + date + " " + time;
    }

    private static String key(IdKind kind, String id, String schedule) {
        return kind == IdKind.SEAT ? kind + " " + schedule + " " + id : kind + " " + id;
    }

    private static List<String> texts(Record record, IdKind kind) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(c -> c.isAnnotationPresent(Id.class) && c.getAnnotation(Id.class).value() == kind)
                .flatMap(c -> strings(Records.get(c, record)).stream())
                .toList();
    }

    private static List<String> strings(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.stream().map(Object::toString).toList();
            case Collection<?> all -> all.stream().map(Object::toString).toList();
            default -> List.of(value.toString());
        };
    }

    private static List<Record> inside(Object value) {
        return switch (value) {
            case Record record -> List.of(record);
            case Optional<?> optional -> optional.stream().flatMap(v -> inside(v).stream()).toList();
            case Collection<?> all -> all.stream().flatMap(v -> inside(v).stream()).toList();
            case Map<?, ?> map -> map.values().stream().flatMap(v -> inside(v).stream()).toList();
            default -> List.of();
        };
    }
}
