@NullMarked
package com.megaticket.console.failover.ui.drill;

import org.jspecify.annotations.NullMarked;
