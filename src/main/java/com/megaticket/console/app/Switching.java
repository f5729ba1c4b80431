package com.megaticket.console.app;

import com.megaticket.console.failover.audit.Audit;
import com.megaticket.console.failover.drill.DrillRoom;
import com.megaticket.console.failover.journal.Logbook;
import com.megaticket.console.failover.room.SwitchRoom;
import com.megaticket.console.failover.runbook.Plan;
import com.megaticket.console.failover.ui.FailoverEquipment;
import com.megaticket.console.failover.ui.drill.DrillEquipment;
import com.megaticket.console.failover.ui.findings.FindingsEquipment;
import com.megaticket.console.failover.ui.journal.JournalEquipment;
import com.megaticket.console.failover.ui.move.MoveEquipment;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.ui.SaveDialog;
import java.util.function.Supplier;

/** The ports of the switch screen, which may still be late. */
final class Switching {
    private final Late<SwitchRoom> room = new Late<>(SwitchRoom.class);
    private final Late<Audit> audit = new Late<>(Audit.class);
    private final Late<Logbook> logbook = new Late<>(Logbook.class);

    private final Late<DrillRoom> drills = new Late<>(DrillRoom.class);

    record Ports(SwitchRoom room, Audit audit, Logbook logbook, DrillRoom drills) {}

    void is(Ports made) {
        room.is(made.room());
        audit.is(made.audit());
        logbook.is(made.logbook());
        drills.is(made.drills());
    }

    FailoverEquipment equipment(boolean demo, ServiceClock clock, TitleMemory titles, SaveDialog saving) {
        Supplier<String> name = () -> System.getProperty("user.name", "");
        return new FailoverEquipment(demo,
                new MoveEquipment(room.port(), clock::now, name, demo ? Plan.demo() : Plan.live()),
                new FindingsEquipment(audit.port(), clock::now, name, titles,
                        new FindingsEquipment.Export(saving::choose, WholeFile::write)),
                new JournalEquipment(logbook.port(), clock::now,
                        new JournalEquipment.Export(saving::choose, WholeFile::write)),
                new DrillEquipment(drills.port(), clock::now, name, DrillPapers.export(saving)));
    }
}
