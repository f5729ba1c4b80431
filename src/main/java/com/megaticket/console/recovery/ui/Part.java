package com.megaticket.console.recovery.ui;

/** The parts below the board, in their order. */
enum Part {
    SIGNALS, LAG, ROUTES, TABLES, ALARMS, FIGURES, SELF
}
