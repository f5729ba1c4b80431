/**
 * The screen of readiness: the whole board at a glance, each check with its evidence and what to do, reports to give out.
 * Shows the console's one inspection and starts it; judges nothing itself.
 */
@NullMarked
package com.megaticket.console.readiness.ui;

import org.jspecify.annotations.NullMarked;
