/**
 * The demo's fault panel: a screen over a port of its own that the wiring fills with the demo cloud. Never shown in live
 * mode.
 */
@NullMarked
package com.megaticket.console.ui.faults;

import org.jspecify.annotations.NullMarked;
