@NullMarked
package com.megaticket.console.failover.drill;

import org.jspecify.annotations.NullMarked;
