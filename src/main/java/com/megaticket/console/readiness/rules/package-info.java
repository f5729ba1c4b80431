/**
 * The checks of readiness: what must hold before the standby can take over. Pure functions over the facts asked for; knows
 * no SDK and no screen, changes nothing.
 */
@NullMarked
package com.megaticket.console.readiness.rules;

import org.jspecify.annotations.NullMarked;
