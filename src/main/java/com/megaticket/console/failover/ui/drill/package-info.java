/**
 * The screen of drills and incidents: what can be practised, the exercise as it runs, its report. Drives
 * {@link com.megaticket.console.failover.drill.DrillRoom} and shows what it tells; judges nothing itself.
 */
@NullMarked
package com.megaticket.console.failover.ui.drill;

import org.jspecify.annotations.NullMarked;
