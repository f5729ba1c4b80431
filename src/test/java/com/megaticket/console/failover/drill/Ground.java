package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.failover.journal.Chain;
import com.megaticket.console.failover.journal.Entries;
import com.megaticket.console.failover.journal.Entry;
import com.megaticket.console.failover.region.Regions;
import com.megaticket.console.failover.room.ConsoleRoom;
import com.megaticket.console.failover.room.Consent;
import com.megaticket.console.failover.room.Demand;
import com.megaticket.console.failover.room.Demands;
import com.megaticket.console.failover.room.Rooms;
import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.failover.room.Surroundings;
import com.megaticket.console.failover.room.Surroundings.Advice;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.ServiceClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A site by hand: a real room over two regions, faults and sights as a test says, one console with its drills. */
final class Ground implements Sights {
    static final String SEOUL = Regions.SEOUL;
    static final String TOKYO = Regions.TOKYO;

    final Rooms rooms = new Rooms();
    final ConsoleRoom room = rooms.room("window-1/a", false);
    final FaultsByHand faults = new FaultsByHand();
    final RunsByHand runs = new RunsByHand();
    Optional<Instant> acknowledged = Optional.empty();
    Optional<Instant> sale = Optional.empty();
    Optional<Compared> compared = Optional.empty();
    boolean real;
    Drills drills = console();
    DrillState state = follow();

    /** Another start of the same console. */
    Drills console() {
        var parts = new DrillParts(new DrillParts.Site(SEOUL, TOKYO, "window-1/a", real), faults, this, runs,
                rooms.journal::add, Ids.random());
        return new Drills(parts, new ServiceClock(rooms.regions.hand), rooms.background);
    }

    void restart() {
        drills = console();
        state = follow();
        drills.beat();
    }

    private DrillState follow() {
        var told = new ArrayList<DrillState>();
        drills.follow(s -> {
            told.add(s);
            state = s;
        });
        return told.getLast();
    }

    void lease() {
        room.first(new Consent("Kim", SEOUL, ""));
        pass(1);
        room.look();
    }

    void pass(int seconds) {
        rooms.pass(Duration.ofSeconds(seconds));
        room.look();
        drills.beat();
    }

    void advise(Advice advice) {
        rooms.around = new Surroundings(Optional.of(advice), Optional.of(now()), rooms.around.blockers(),
                new Surroundings.Loss(Optional.of(Duration.ofMillis(840)), false, OptionalLong.of(3)), false);
        drills.beat();
    }

    Instant now() {
        return rooms.regions.hand.instant();
    }

    Run run() {
        return state.running().orElseThrow();
    }

    void begin(Switch.Kind kind, String to) {
        Situation now = room.situation();
        room.begin(kind, to, new Consent("Kim", Demands.toBegin(kind, to, now).phrase(), ""));
    }

    void play() {
        Situation now = room.situation();
        String typed = now.switches().open().flatMap(s -> Demands.toPlay(s, now)).map(Demand::phrase).orElse("");
        room.play(new Consent("Kim", typed, ""));
    }

    void without(String phrase) {
        room.force(new Consent("Kim", phrase, "dead"));
    }

    @Override
    public Situation situation() {
        return room.situation();
    }

    @Override
    public Optional<Instant> acknowledged() {
        return acknowledged;
    }

    @Override
    public Optional<Instant> firstSale(String region, Instant from) {
        return sale.filter(at -> region.equals(TOKYO) && at.isAfter(from));
    }

    @Override
    public Optional<Compared> compared() {
        return compared;
    }

    @Override
    public List<Entry> journal() {
        return Entries.of(new Chain("window-1", "0"), rooms.journal.stream().map(a -> new Entries.At(now(), a))
                .toList());
    }
}
