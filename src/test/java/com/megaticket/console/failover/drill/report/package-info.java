@NullMarked
package com.megaticket.console.failover.drill.report;

import org.jspecify.annotations.NullMarked;
