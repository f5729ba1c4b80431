package com.megaticket.console.race;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way from one process to one region's service, with everything that happens on such ways. */
final class SimClient implements ItemStore {
    static final long TIMEOUT = 3_000_000;
    private static final long MINUTE = 60_000_000;

    private final Sim sim;
    private final SimService service;
    private final SimProcess process;
    private final History history;
    private final Supplier<Weather> weather;

    SimClient(Sim sim, SimService service, SimProcess process, History history, Supplier<Weather> weather) {
        this.sim = sim;
        this.service = service;
        this.process = process;
        this.history = history;
        this.weather = weather;
    }

    @Override
    public String region() {
        return service.store().region();
    }

    @Override
    public Optional<Item> get(Table table, Key key) {
        return read(() -> service.store().get(table, key));
    }

    @Override
    public List<Item> query(Table table, String hash) {
        return query(table, hash, "");
    }

    @Override
    public List<Item> query(Table table, String hash, String prefix) {
        return read(() -> {
            NavigableMap<String, Item> rows = service.store().range(table, hash, prefix);
            if (rows.size() < 2 || !sim.chance(weather.get().torn())) {
                return List.copyOf(rows.values());
            }
            // A query is no snapshot: its rows are read at more than one instant.
            int half = rows.size() / 2;
            String border = rows.keySet().stream().skip(half).findFirst().orElseThrow();
            var found = new ArrayList<>(rows.headMap(border, false).values());
            sim.sleep(sim.between(100, weather.get().slowest()));
            found.addAll(service.store().range(table, hash, prefix).tailMap(border, true).values());
            return found;
        });
    }

    @Override
    public List<Item> queryIndex(Table table, IndexName index, String hash) {
        return read(() -> service.store().queryIndex(table, index, hash));
    }

    @Override
    public List<Item> scan(Table table) {
        return read(() -> service.store().scan(table));
    }

    private <T> T read(Supplier<T> atService) {
        process.passes(weather.get());
        sim.sleep(latency());
        if (sim.chance(weather.get().unread())) {
            sim.sleep(TIMEOUT);
            process.lives();
            throw new Fault(new Failure.TimedOut("no answer", ""));
        }
        T answer = atService.get();
        sim.sleep(latency());
        process.lives();
        return answer;
    }

    @Override
    public TransactResult transact(Transaction transaction) {
        Weather now = weather.get();
        process.passes(now);
        Optional<Op> op = history.current();
        var call = new Call(sim.current());
        int roll = sim.random().nextInt(1000);
        if (roll >= now.lost()) {
            boolean late = roll < now.lost() + now.late();
            boolean answered = !late && roll >= now.lost() + now.late() + now.unanswered();
            long arrival = late ? sim.between(TIMEOUT, 15 * MINUTE) : latency();
            sim.after(arrival, () -> service.receive(op, transaction, result -> {
                if (answered) {
                    sim.after(latency(), () -> call.answer(result));
                }
            }));
            if (sim.chance(now.twice())) {
                long again = arrival
                        + (sim.chance(200) ? sim.between(10 * MINUTE, 20 * MINUTE) : sim.between(0, MINUTE));
                sim.after(again, () -> {
                    // Whoever repeats a request on the way has seen no refusal of it.
                    if (call.result == null || call.result instanceof TransactResult.Committed) {
                        service.receive(op, transaction, _ -> {});
                    }
                });
            }
        }
        process.mayDie(now);
        // A broken connection is noticed before the time-out.
        sim.sleep(now.unanswered() > 0 && sim.chance(150) ? 2 * latency() : TIMEOUT);
        process.mayDie(now);
        TransactResult result = call.result;
        call.task = null;
        return result != null ? result : new TransactResult.Unknown(new Failure.TimedOut("no answer", ""));
    }

    private long latency() {
        return sim.between(200, weather.get().slowest() / 2);
    }

    private final class Call {
        private Sim.@Nullable Task task;
        private @Nullable TransactResult result;

        Call(Sim.Task task) {
            this.task = task;
        }

        void answer(TransactResult answer) {
            Sim.Task waiting = task;
            if (waiting != null && result == null) {
                result = answer;
                sim.wake(waiting);
            }
        }
    }
}
