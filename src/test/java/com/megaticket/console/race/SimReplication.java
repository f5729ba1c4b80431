package com.megaticket.console.race;

import com.megaticket.console.failover.reconcile.ChangeStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two regions as global tables keep them: each item travels by itself, the newer write wins, nothing comes back. */
final class SimReplication {
    private final Sim sim;
    private final SimService[] regions;
    /** By region: when each item was written, the region's number in the last bit so that no two are equal. */
    private final List<Map<Address, Long>> stamps = List.of(new HashMap<>(), new HashMap<>());
    private final List<List<Parcel>> waiting = List.of(new ArrayList<>(), new ArrayList<>());
    private final boolean[] cut = new boolean[2];
    private final List<SimStream> streams;
    private final long lag;

    private record Parcel(Address address, Optional<com.megaticket.console.shared.store.Item> item, long stamp) {}

    /** @param lag longest way of one item in microseconds */
    SimReplication(Sim sim, SimService one, SimService other, long lag) {
        this.sim = sim;
        this.regions = new SimService[]{one, other};
        this.lag = lag;
        streams = List.of(stream(one), stream(other));
        one.onChange(changes -> written(0, changes));
        other.onChange(changes -> written(1, changes));
    }

    private SimStream stream(SimService service) {
        return new SimStream(service.store().region(), sim::instant);
    }

    List<ChangeStream> streams() {
        return List.copyOf(streams);
    }

    /** The longest way of one item while nothing is cut, microseconds. */
    long lag() {
        return lag;
    }

    /** @param from 0 or 1 */
    void cut(int from) {
        cut[from] = true;
    }

    void heal() {
        for (int from = 0; from < 2; from++) {
            cut[from] = false;
            int sender = from;
            waiting.get(from).forEach(parcel -> send(sender, parcel));
            waiting.get(from).clear();
        }
    }

    private void written(int from, List<Change> changes) {
        for (Change change : changes) {
            long stamp = sim.now() * 2 + from;
            streams.get(from).changed(change);
            stamps.get(from).put(change.address(), stamp);
            send(from, new Parcel(change.address(), change.after(), stamp));
        }
    }

    private void send(int from, Parcel parcel) {
        sim.after(sim.between(lag / 4, lag), () -> {
            if (cut[from]) {
                waiting.get(from).add(parcel);
                return;
            }
            int to = 1 - from;
            Long there = stamps.get(to).get(parcel.address());
            if (there == null || parcel.stamp() > there) {
                stamps.get(to).put(parcel.address(), parcel.stamp());
                SimStore store = regions[to].store();
                var change = new Change(parcel.address(), store.item(parcel.address()), parcel.item());
                store.arrive(change);
                streams.get(to).changed(change);
            }
        });
    }
}
