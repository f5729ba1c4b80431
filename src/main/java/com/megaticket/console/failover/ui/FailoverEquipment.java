package com.megaticket.console.failover.ui;

import com.megaticket.console.failover.ui.drill.DrillEquipment;
import com.megaticket.console.failover.ui.findings.FindingsEquipment;
import com.megaticket.console.failover.ui.journal.JournalEquipment;
import com.megaticket.console.failover.ui.move.MoveEquipment;

/**
 * What the tabs work with.
 *
 * @param demo everything here is the demo cloud's, and says so
 */
public record FailoverEquipment(boolean demo, MoveEquipment move, FindingsEquipment findings,
        JournalEquipment journal, DrillEquipment drill) {}
