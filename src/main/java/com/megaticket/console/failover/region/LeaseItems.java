package com.megaticket.console.failover.region;

import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Value;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Leases as items of {@code reservations} (design §6). */
final class LeaseItems {
    static final String PARTITION = "LEASE";
    static final String EPOCH = "epoch";
    private static final String NONCE = "nonce";
    private static final String STATE = "state";
    private static final String BY = "by";
    private static final String AT = "at";
    private static final String ALONE = "alone";
    private static final String HISTORY = "history";

    private LeaseItems() {}

    static Key key(String region) {
        return Key.pkSk(PARTITION, region);
    }

    static Item item(Lease lease) {
        return Item.of(key(lease.region()))
                .with(STATE, lease.state().name().toLowerCase(Locale.ROOT))
                .with(EPOCH, lease.epoch().number())
                .with(NONCE, lease.epoch().nonce())
                .with(BY, lease.by())
                .with(AT, lease.at().toString())
                .withText(ALONE, lease.alone().map(Instant::toString))
                .with(HISTORY, new Value.Sequence(lease.history().stream().map(Value::of).toList()));
    }

    /** Empty when it cannot be read for certain: then nobody may write. */
    static Optional<Lease> read(Item item) {
        Optional<String> region = item.text("SK");
        Optional<Lease.State> state = item.text(STATE).flatMap(LeaseItems::state);
        OptionalLong number = item.number(EPOCH);
        if (region.isEmpty() || state.isEmpty() || number.isEmpty() || number.getAsLong() < 1) {
            return Optional.empty();
        }
        try {
            var epoch = new Epoch(number.getAsLong(), item.text(NONCE).orElse(""));
            return Optional.of(new Lease(region.get(), state.get(), epoch, item.text(BY).orElse(""),
                    item.text(AT).map(Instant::parse).orElse(Instant.EPOCH), item.text(ALONE).map(Instant::parse),
                    history(item)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Lease.State> state(String text) {
        for (Lease.State state : Lease.State.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    private static List<String> history(Item item) {
        return item.value(HISTORY).orElse(null) instanceof Value.Sequence(List<Value> entries)
                ? entries.stream().filter(Value.Text.class::isInstance).map(v -> ((Value.Text) v).text()).toList()
                : List.of();
    }

    /** The region is in this state at this very epoch. */
    static Condition in(Lease.State state, Epoch epoch) {
        return Condition.all(
                Condition.equal(STATE, state.name().toLowerCase(Locale.ROOT)),
                Condition.equal(EPOCH, Value.of(epoch.number())),
                Condition.equal(NONCE, epoch.nonce()));
    }

    /** Nothing as new was written before. */
    static Condition below(Epoch epoch) {
        return Condition.any(Condition.absent("PK"), Condition.less(EPOCH, Value.of(epoch.number())));
    }
}
