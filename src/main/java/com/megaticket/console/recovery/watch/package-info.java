/** Keeps watch: asks every source in its turn, within the budget, and tells what follows. */
@NullMarked
package com.megaticket.console.recovery.watch;

import org.jspecify.annotations.NullMarked;
