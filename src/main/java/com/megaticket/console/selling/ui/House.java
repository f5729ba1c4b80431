package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.SeatStanding;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.selling.map.MapSeat;
import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.util.Optional;

/** How every seat of a chart stood at one reading. Immutable; made off the FX thread. */
public final class House {
    private static final SeatStanding[] STANDINGS = SeatStanding.values();

    private final SeatMapSnapshot snapshot;
    private final WriteGate.Standing gate;
    private final long readAt;
    private final byte[] standings;

    private House(SeatMapSnapshot snapshot, WriteGate.Standing gate, long readAt, byte[] standings) {
        this.snapshot = snapshot;
        this.gate = gate;
        this.readAt = readAt;
        this.standings = standings;
    }

    /** @param readAt {@link DeskClock#nanos} just before the reading was sent */
    public static House of(Chart chart, SeatMapSnapshot snapshot, WriteGate.Standing gate, long readAt, Instant now) {
        var standings = new byte[chart.layout().seats().size()];
        for (MapSeat seat : chart.layout().seats()) {
            standings[seat.index()] = (byte) snapshot.standing(seat.id(), now).ordinal();
        }
        return new House(snapshot, gate, readAt, standings);
    }

    public SeatMapSnapshot snapshot() {
        return snapshot;
    }

    public WriteGate.Standing gate() {
        return gate;
    }

    public long readAt() {
        return readAt;
    }

    public SeatStanding standing(int seat) {
        return STANDINGS[standings[seat]];
    }

    public Optional<SeatRow> row(SeatId seat) {
        return Optional.ofNullable(snapshot.rows().get(seat));
    }
}
