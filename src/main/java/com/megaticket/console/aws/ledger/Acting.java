package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every act has in common: its place in the setup, the gate, and the parts that go with its seat writes. */
record Acting(LedgerSetup setup, WriteGate gate, Transactor transactor, ServiceClock clock, Ids ids) {
    /** Adds the act's audit item, where the console table exists. */
    void audit(List<Write> writes, Act act, List<SeatId> took, List<SeatId> gave, Instant at) {
        if (setup.consoleTable()) {
            writes.add(ActItems.audit(act, took, gave, at, setup.heldBy()));
        }
    }

    Verdict commit(Act act, List<Write> writes, List<SeatId> took, List<SeatId> gave, WriteGate.Pass pass, Instant at) {
        Write record = ActItems.record(act, took, gave, at, setup.heldBy());
        return transactor.commit(act, writes, pass.blind() ? ActItems.blind(record) : record, pass);
    }

    /** The rows of these seats, consistently: one request for each row of the hall, whatever the party's size. */
    List<Item> read(String region, Showing showing, List<SeatId> seats) {
        ItemStore store = setup.store(region);
        Map<String, List<SeatId>> byRow = seats.stream().collect(Collectors.groupingBy(SeatId::rowKey));
        var items = new ArrayList<Item>();
        byRow.forEach((row, of) -> {
            if (of.size() == 1) {
                store.get(Table.RESERVATIONS, SeatItems.key(showing, of.getFirst())).ifPresent(items::add);
            } else {
                store.query(Table.RESERVATIONS, showing.partition(), "SEAT#" + row + "-").stream()
                        .filter(item -> SeatItems.seatOf(item).filter(of::contains).isPresent())
                        .forEach(items::add);
            }
        });
        return items;
    }

    /** The seats whose writes were refused, with what stood in the way; {@code positions} are those seats' writes. */
    static List<TakenSeat> taken(Verdict.Refused refused, List<SeatId> seats, int first) {
        var taken = new ArrayList<TakenSeat>();
        for (int i = 0; i < seats.size(); i++) {
            if (refused.failed(first + i)) {
                SeatId seat = seats.get(i);
                Optional<Item> found = refused.found(first + i);
                taken.add(new TakenSeat(seat, found.map(item -> SeatItems.row(seat, item))));
            }
        }
        return taken;
    }
}
