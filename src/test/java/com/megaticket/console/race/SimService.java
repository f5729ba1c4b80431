package com.megaticket.console.race;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One region's service: a transaction takes time, and two that overlap on an item, condition checks included, conflict as
 * the real service lets them (TransactionConflict).
 */
final class SimService {
    private static final long FASTEST = 500;

    private final Sim sim;
    private final SimStore store;
    private final History history;
    private final Set<Address> busy = new HashSet<>();
    private final Set<String> running = new HashSet<>();
    private Weather weather;
    private Consumer<List<Change>> changed = _ -> {};

    SimService(Sim sim, SimStore store, History history, Weather weather) {
        this.sim = sim;
        this.store = store;
        this.history = history;
        this.weather = weather;
    }

    SimStore store() {
        return store;
    }

    Weather weather() {
        return weather;
    }

    void weather(Weather next) {
        weather = next;
    }

    /** A request arrives; {@code reply} is called when it is decided. */
    void receive(Optional<Op> op, Transaction transaction, Consumer<TransactResult> reply) {
        if (running.contains(transaction.token())) {
            reply.accept(new TransactResult.InProgress());
            return;
        }
        Optional<TransactResult> replay = store.replay(transaction);
        if (replay.isPresent()) {
            reply.accept(replay.get());
            return;
        }
        if (sim.chance(weather.throttled())) {
            reply.accept(throttled(transaction));
            return;
        }
        List<Address> touched = transaction.writes().stream().map(w -> Address.of(w.table(), w.key())).toList();
        if (sim.chance(weather.conflict()) || touched.stream().anyMatch(busy::contains)) {
            reply.accept(conflict(touched));
            return;
        }
        busy.addAll(touched);
        running.add(transaction.token());
        sim.after(sim.between(FASTEST, weather.slowest()), () -> {
            touched.forEach(busy::remove);
            running.remove(transaction.token());
            SimStore.Applied applied = store.apply(transaction);
            if (applied.result() instanceof TransactResult.Committed) {
                committed(op, Optional.of(transaction), applied.changes());
            }
            reply.accept(applied.result());
        });
    }

    private TransactResult throttled(Transaction transaction) {
        if (sim.chance(500)) {
            return new TransactResult.Rejected(new Failure.Throttled("slow down", ""));
        }
        return at(sim.random().nextInt(transaction.writes().size()), transaction.writes().size(),
                new Reason.Throttled());
    }

    private TransactResult conflict(List<Address> touched) {
        var reasons = new ArrayList<Reason>();
        boolean any = false;
        for (Address address : touched) {
            boolean taken = busy.contains(address);
            any |= taken;
            reasons.add(taken ? new Reason.Conflict() : new Reason.None());
        }
        return any
                ? new TransactResult.Cancelled(reasons)
                : at(sim.random().nextInt(touched.size()), touched.size(), new Reason.Conflict());
    }

    private static TransactResult at(int position, int size, Reason reason) {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < size; i++) {
            reasons.add(i == position ? reason : new Reason.None());
        }
        return new TransactResult.Cancelled(reasons);
    }

    private void committed(Optional<Op> op, Optional<Transaction> transaction, List<Change> changes) {
        history.committed(new Commit(sim.now(), store.region(), op, transaction, changes));
        changed.accept(changes);
    }

    /** Told of every change that was made here, not of those that came from the other region. */
    void onChange(Consumer<List<Change>> listener) {
        changed = listener;
    }

    boolean isBusy(Address address) {
        return busy.contains(address);
    }

    /** Deletes what expired, late and not all at once, as TTL does. */
    void sweep() {
        for (Address address : store.expired(Table.RESERVATIONS, sim.instant().getEpochSecond())) {
            if (sim.chance(500) && !busy.contains(address)) {
                Change change = store.delete(address);
                committed(Optional.empty(), Optional.empty(), List.of(change));
            }
        }
    }

    static boolean isSeat(Write write) {
        return Address.of(write.table(), write.key()).hash().startsWith("PERF#");
    }
}
