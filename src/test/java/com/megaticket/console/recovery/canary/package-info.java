@NullMarked
package com.megaticket.console.recovery.canary;

import org.jspecify.annotations.NullMarked;
