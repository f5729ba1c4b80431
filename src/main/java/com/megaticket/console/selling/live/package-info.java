/**
 * Live pictures of a showing: a board beside the tables on which consoles say where to look, and on which one of them at a
 * time, the sweeper, writes in numbered entries what it has read. Knows the ledger's port and nothing of AWS or screens.
 */
@NullMarked
package com.megaticket.console.selling.live;

import org.jspecify.annotations.NullMarked;
