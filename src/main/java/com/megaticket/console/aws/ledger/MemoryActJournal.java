package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Act;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A journal that lasts as long as its object: for simulations, where it plays the disk of a terminal. */
public final class MemoryActJournal implements ActJournal {
    private final Map<String, Act> acts = new ConcurrentHashMap<>();

    @Override
    public void remember(Act act) {
        acts.put(act.id(), act);
    }

    @Override
    public void forget(Act act) {
        acts.remove(act.id());
    }

    @Override
    public List<Act> remembered() {
        return List.copyOf(acts.values());
    }
}
