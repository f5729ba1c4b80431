@NullMarked
package com.megaticket.console.recovery.record;

import org.jspecify.annotations.NullMarked;
