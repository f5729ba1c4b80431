/** Performances, showings, venues and seat plans: what can be sold, read only. Knows nothing of holds and sales. */
@NullMarked
package com.megaticket.console.catalog;

import org.jspecify.annotations.NullMarked;
