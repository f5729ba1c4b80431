package com.megaticket.console.race;

import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.store.ItemStore;

/** What a terminal stands in: time, people, and its way to each region. */
interface Town {
    Sim sim();

    History history();

    House house();

    Board board();

    Ids ids();

    Plan plan();

    ItemStore way(String terminal, SimProcess process, String region);
}
