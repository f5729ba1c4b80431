package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.room.SwitchRoom;
import com.megaticket.console.failover.runbook.Plan;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What the switch works with.
 *
 * @param clock service time
 * @param name of who works here, as a beginning; they may write another
 * @param plan how long each step is reckoned to take here
 */
public record MoveEquipment(SwitchRoom room, Supplier<Instant> clock, Supplier<String> name, Plan plan) {}
