/** Tests of the steps outside the tables' rows, on ports played by hand. */
@NullMarked
package com.megaticket.console.failover.estate;

import org.jspecify.annotations.NullMarked;
