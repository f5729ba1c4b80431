@NullMarked
package com.megaticket.console.failover.room;

import org.jspecify.annotations.NullMarked;
