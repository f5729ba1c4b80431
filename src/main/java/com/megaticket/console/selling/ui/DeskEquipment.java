package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.OpenHold;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What the clerk's screens work with.
 *
 * @param rules as the settings have them at the moment
 * @param random thins the crowd of windows that ask for the best seats at once
 */
public record DeskEquipment(
        Desk desk,
        OpenHold openHold,
        DeskClock clock,
        Supplier<HoldRules> rules,
        HoldBell bell,
        RandomGenerator random) {}
