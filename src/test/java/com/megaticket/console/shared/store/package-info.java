/** Stores of tests. */
@NullMarked
package com.megaticket.console.shared.store;

import org.jspecify.annotations.NullMarked;
