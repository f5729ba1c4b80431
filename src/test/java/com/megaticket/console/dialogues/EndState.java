package com.megaticket.console.dialogues;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which seats stand how, ids and times aside. A hold that has run out is no hold. */
record EndState(Map<String, String> seats, Set<String> cancelled) {
    static EndState of(Set<Map<String, AttributeValue>> rows, Instant now) {
        var seats = new TreeMap<String, String>();
        var cancelled = new TreeSet<String>();
        for (Map<String, AttributeValue> row : rows) {
            UnaryOperator<String> text = name -> row.containsKey(name) ? row.get(name).s() : "";
            String partition = text.apply("PK");
            String seat = text.apply("performanceId") + " " + text.apply("date") + " " + text.apply("time") + " "
                    + text.apply("seatId");
            if (partition.startsWith("CANCELLED#")) {
                cancelled.add(seat);
            } else if (partition.startsWith("PERF#")) {
                String status = text.apply("status");
                boolean over = status.equals("HOLDING") && !text.apply("expiresAt").isEmpty()
                        && !Instant.parse(text.apply("expiresAt")).isAfter(now);
                if (!over) {
                    seats.put(seat, status);
                }
            }
        }
        return new EndState(seats, cancelled);
    }

    /** What is otherwise, in words; empty = equal. */
    String unlike(EndState gold) {
        var words = new TreeSet<String>();
        seats.forEach((seat, status) -> {
            String wanted = gold.seats.getOrDefault(seat, "free");
            if (!status.equals(wanted)) {
                words.add(seat + " is " + status + ", not " + wanted);
            }
        });
        gold.seats.forEach((seat, status) -> {
            if (!seats.containsKey(seat)) {
                words.add(seat + " is free, not " + status);
            }
        });
        if (!cancelled.equals(gold.cancelled)) {
            words.add("cancelled " + cancelled + ", not " + gold.cancelled);
        }
        return String.join("; ", words);
    }
}
