package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.shared.SeatId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

/** The look of every seat at one moment. Immutable, compared seat by seat so that only what changed is drawn again. */
public final class Looks {
    private static final SeatLook[] VALUES = SeatLook.values();
    static final Looks NONE = new Looks(new byte[0]);

    private final byte[] looks;

    private Looks(byte[] looks) {
        this.looks = looks;
    }

    /** Without a house every seat is unknown; from a house that is no longer live no seat is free. */
    static Looks of(Chart chart, Optional<House> house, boolean live) {
        var looks = new byte[chart.layout().seats().size()];
        if (house.isEmpty()) {
            Arrays.fill(looks, (byte) SeatLook.UNKNOWN.ordinal());
            return new Looks(looks);
        }
        for (int i = 0; i < looks.length; i++) {
            SeatLook look = SeatLook.of(house.get().standing(i), chart.grade(i) >= 0);
            looks[i] = (byte) (look == SeatLook.FREE && !live ? SeatLook.UNKNOWN : look).ordinal();
        }
        return new Looks(looks);
    }

    Looks with(MapLayout layout, Collection<SeatId> seats, SeatLook look) {
        if (seats.isEmpty()) {
            return this;
        }
        byte[] copy = looks.clone();
        seats.forEach(id -> layout.indexOf(id).ifPresent(i -> copy[i] = (byte) look.ordinal()));
        return new Looks(copy);
    }

    public int size() {
        return looks.length;
    }

    public SeatLook look(int seat) {
        return VALUES[looks[seat]];
    }

    /** Seats that nobody has yet; those chosen here are still free. */
    int free() {
        int free = 0;
        for (byte look : looks) {
            free += look == SeatLook.FREE.ordinal() || look == SeatLook.SELECTED.ordinal() ? 1 : 0;
        }
        return free;
    }

    /** By place in the drawing; those chosen here are not among them. */
    BitSet freeSeats() {
        var free = new BitSet(looks.length);
        for (int seat = 0; seat < looks.length; seat++) {
            free.set(seat, looks[seat] == SeatLook.FREE.ordinal());
        }
        return free;
    }

    /** Seats that differ; every seat when the other is of another chart's size. */
    public int[] changedSince(Looks other) {
        return IntStream.range(0, looks.length)
                .filter(i -> other.looks.length != looks.length || other.looks[i] != looks[i])
                .toArray();
    }
}
