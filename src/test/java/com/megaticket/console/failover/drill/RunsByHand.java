package com.megaticket.console.failover.drill;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps runs as the text that a disk would have. */
public final class RunsByHand implements RunBook {
    public final Map<String, String> kept = new LinkedHashMap<>();
    public boolean full;

    private List<Run> all() {
        return kept.values().stream().map(text -> RunJson.read(text).orElseThrow()).toList();
    }

    @Override
    public Optional<Run> open() {
        return all().stream().filter(r -> r.ended().isEmpty()).findFirst();
    }

    @Override
    public List<Run> past() {
        var past = new ArrayList<>(all().stream().filter(r -> r.ended().isPresent()).toList());
        return past.reversed();
    }

    @Override
    public void keep(Run run) {
        if (full) {
            throw new Fault(new Failure.Misconfigured("disk:drills", "full", ""));
        }
        kept.put(run.frame().id(), RunJson.write(run));
    }
}
