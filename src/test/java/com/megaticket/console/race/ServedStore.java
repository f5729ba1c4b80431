package com.megaticket.console.race;

import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.shared.store.ItemStore;

/** The tables that the web shop's address leads to: it follows the DNS, and asks no lease. */
final class ServedStore extends ThroughStore {
    private final Night night;
    private final ItemStore seoul;
    private final ItemStore tokyo;

    ServedStore(Night night, String who, SimProcess process) {
        this.night = night;
        seoul = night.way(who, process, World.SEOUL);
        tokyo = night.way(who, process, World.TOKYO);
    }

    @Override
    protected ItemStore there() {
        return night.served.equals(World.SEOUL) ? seoul : tokyo;
    }

}
