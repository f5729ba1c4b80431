@NullMarked
package com.megaticket.console.recovery.alarm;

import org.jspecify.annotations.NullMarked;
