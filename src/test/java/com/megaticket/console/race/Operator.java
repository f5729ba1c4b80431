package com.megaticket.console.race;

import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.util.List;
import java.util.Map;

/** Closes the region as design §6 says: first the lease, then every fence until none is open. */
final class Operator {
    private static final long PAUSE = 20_000;

    private final World world;
    private final ItemStore store;

    Operator(World world) {
        this.world = world;
        var process = new SimProcess(world.sim, () -> {});
        store = new SimClient(world.sim, world.seoul, process, world.history, () -> Weather.FINE);
    }

    void close(long after) {
        world.sim.sleep(after);
        Item lease = Item.of(Key.pkSk("LEASE", World.SEOUL)).with("state", "closed").with("epoch", 1);
        write(new Write.Put(Table.RESERVATIONS, lease, Condition.NONE));
        List<Item> open = open();
        while (!open.isEmpty()) {
            open.forEach(fence -> write(new Write.Update(
                    Table.RESERVATIONS,
                    Key.in(Table.RESERVATIONS, fence),
                    Map.of("open", Value.of(false)),
                    List.of(),
                    Condition.present("PK"))));
            open = open();
        }
        world.history.closed();
    }

    private List<Item> open() {
        return store.query(Table.RESERVATIONS, "FENCE").stream().filter(fence -> fence.flag("open", false)).toList();
    }

    private void write(Write write) {
        while (!(store
                .transact(new Transaction(world.ids.uuid(), List.of(write))) instanceof TransactResult.Committed)) {
            world.sim.sleep(PAUSE);
        }
    }
}
