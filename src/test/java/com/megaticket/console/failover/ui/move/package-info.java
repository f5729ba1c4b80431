@NullMarked
package com.megaticket.console.failover.ui.move;

import org.jspecify.annotations.NullMarked;
