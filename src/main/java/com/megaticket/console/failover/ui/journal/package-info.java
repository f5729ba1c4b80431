/**
 * The journal on the screen: who did what, and in words whether the chain is whole, behind, or was changed. Works on the port
 * {@link com.megaticket.console.failover.journal.Logbook} alone.
 */
@NullMarked
package com.megaticket.console.failover.ui.journal;

import org.jspecify.annotations.NullMarked;
