package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.region.Regions;
import com.megaticket.console.failover.room.ConsoleRoom;
import com.megaticket.console.failover.room.Consent;
import com.megaticket.console.failover.room.Demand;
import com.megaticket.console.failover.room.Demands;
import com.megaticket.console.failover.room.Rooms;
import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.failover.runbook.Plan;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.failover.ui.FailoverEquipment;
import com.megaticket.console.failover.ui.FailoverScreens;
import com.megaticket.console.failover.ui.drill.DrillRig;
import com.megaticket.console.failover.ui.findings.FindingsRig;
import com.megaticket.console.failover.ui.journal.JournalRig;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.shell.TestShell;
import java.util.List;
import javafx.scene.Parent;

/** The screen over a real room of two regions by hand. Made on the FX thread. */
final class MoveRig {
    static final String SEOUL = Regions.SEOUL;
    static final String TOKYO = Regions.TOKYO;

    final Rooms rooms = new Rooms();
    final ConsoleRoom room;
    final FailoverScreens screens;
    private final TestKit kit;

    MoveRig(TestKit kit, boolean twoPeople) {
        this.kit = kit;
        room = rooms.room("window-1/3fa2c1d0", twoPeople);
        screens = new FailoverScreens(kit.kit(), new FailoverEquipment(true,
                new MoveEquipment(room, () -> rooms.regions.hand.wall, () -> "Han", Plan.demo()),
                FindingsRig.quiet(kit), JournalRig.quiet(kit), DrillRig.quiet(kit)));
    }

    Parent shell(Look look) {
        screens.start();
        return new TestShell(kit, look, List.of(screens.screen())).root();
    }

    Situation now() {
        return room.situation();
    }

    static Consent typed(String phrase) {
        return new Consent("Han", phrase, "rehearsal");
    }

    MoveRig first() {
        room.first(typed(SEOUL));
        rooms.pass(java.time.Duration.ofSeconds(1));
        room.look();
        return this;
    }

    MoveRig begin() {
        Switch.Kind kind = Switch.Kind.PLANNED;
        room.begin(kind, TOKYO, typed(Demands.toBegin(kind, TOKYO, now()).phrase()));
        return this;
    }

    /** Types what is asked. */
    MoveRig play() {
        room.play(typed(Demands.toPlay(now().switches().open().orElseThrow(), now()).map(Demand::phrase).orElse("")));
        return this;
    }

    MoveRig force() {
        room.force(typed(Demands.toForce(now().switches().open().orElseThrow()).orElseThrow().phrase()));
        return this;
    }

    /** Seoul has not answered for a while, and Tokyo is opened without it. */
    MoveRig forced() {
        rooms.regions.cut.add(SEOUL);
        rooms.pass(java.time.Duration.ofSeconds(70));
        room.look();
        room.begin(Switch.Kind.FORCED, TOKYO, typed(Demands.toBegin(Switch.Kind.FORCED, TOKYO, now()).phrase()));
        return play().play().force().force().force().force().play();
    }

    void work(com.megaticket.console.failover.runbook.Step step, StepWork work) {
        rooms.outside.put(step, work);
    }
}
