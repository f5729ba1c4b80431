/** Tests of the switch. */
@NullMarked
package com.megaticket.console.failover;

import org.jspecify.annotations.NullMarked;
