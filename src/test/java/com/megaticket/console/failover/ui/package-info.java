@NullMarked
package com.megaticket.console.failover.ui;

import org.jspecify.annotations.NullMarked;
