package com.megaticket.console.failover.runbook;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.Switch.Mark;
import com.megaticket.console.failover.runbook.Switch.Signature;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Value;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Switches as items of {@code reservations}, in the partition that the hard fence lets through. */
final class SwitchItems {
    static final String PARTITION = "MARKER";
    static final String PREFIX = "SWITCH#";
    static final String REVISION = "revision";

    private SwitchItems() {}

    static Key key(Epoch epoch) {
        return Key.pkSk(PARTITION, PREFIX + epoch);
    }

    static Item item(Switch run) {
        var steps = new HashMap<String, Value>();
        run.marks().forEach((step, mark) -> steps.put(step.name(), value(mark)));
        var papers = new HashMap<String, Value>();
        papers.put("begun", value(run.papers().begun()));
        run.papers().noticedAt().ifPresent(at -> papers.put("noticedAt", Value.of(at.toString())));
        run.papers().second().ifPresent(s -> papers.put("second", value(s)));
        run.papers().givenUp().ifPresent(s -> papers.put("givenUp", value(s)));
        return Item.of(key(run.epoch()))
                .with("kind", run.kind().name())
                .with("from", run.from())
                .with("to", run.to())
                .with("epoch", run.epoch().number())
                .with("nonce", run.epoch().nonce())
                .with(REVISION, run.revision())
                .withText("closedAt", run.closedAt().map(Instant::toString))
                .with("papers", new Value.Nested(papers))
                .with("steps", new Value.Nested(steps));
    }

    private static Value value(Mark mark) {
        var fields = new HashMap<String, Value>(Map.of(
                "state", Value.of(mark.state().name()),
                "begunAt", Value.of(mark.begunAt().toString()),
                "who", Value.of(mark.who()),
                "note", Value.of(mark.note())));
        mark.endedAt().ifPresent(at -> fields.put("endedAt", Value.of(at.toString())));
        return new Value.Nested(fields);
    }

    private static Value value(Signature signature) {
        return new Value.Nested(Map.of(
                "who", Value.of(signature.who()),
                "console", Value.of(signature.console()),
                "at", Value.of(signature.at().toString()),
                "why", Value.of(signature.why())));
    }

    /** Empty when another version of the console wrote it in a way this one cannot follow. */
    static Optional<Switch> read(Item item) {
        try {
            var marks = new EnumMap<Step, Mark>(Step.class);
            if (item.value("steps").orElse(null) instanceof Value.Nested(var steps)) {
                steps.forEach((step, value) -> marks.put(Step.valueOf(step), mark(value)));
            }
            return Optional.of(new Switch(
                    Switch.Kind.valueOf(text(item, "kind")),
                    text(item, "from"),
                    text(item, "to"),
                    new Epoch(item.number("epoch").orElseThrow(), text(item, "nonce")),
                    item.number(REVISION).orElseThrow(),
                    item.text("closedAt").map(Instant::parse),
                    papers(nested(item.value("papers").orElseThrow())),
                    marks));
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Switch.Papers papers(Item item) {
        return new Switch.Papers(signature(item.value("begun").orElseThrow()),
                item.text("noticedAt").map(Instant::parse),
                item.value("second").map(SwitchItems::signature),
                item.value("givenUp").map(SwitchItems::signature));
    }

    private static Signature signature(Value value) {
        Item item = nested(value);
        return new Signature(text(item, "who"), text(item, "console"), Instant.parse(text(item, "at")),
                text(item, "why"));
    }

    private static Mark mark(Value value) {
        Item item = nested(value);
        return new Mark(Switch.State.valueOf(text(item, "state")), Instant.parse(text(item, "begunAt")),
                item.text("endedAt").map(Instant::parse), text(item, "who"), text(item, "note"));
    }

    private static Item nested(Value value) {
        return new Item(value instanceof Value.Nested(var fields) ? fields : Map.of());
    }

    private static String text(Item item, String name) {
        return item.text(name).orElseThrow();
    }
}
