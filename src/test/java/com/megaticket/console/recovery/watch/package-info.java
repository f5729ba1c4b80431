@NullMarked
package com.megaticket.console.recovery.watch;

import org.jspecify.annotations.NullMarked;
