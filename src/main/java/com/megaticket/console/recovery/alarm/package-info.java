/** The life of an alarm (ISA-18.2): latched until acknowledged, shelved for a time, suppressed where it follows from another. */
@NullMarked
package com.megaticket.console.recovery.alarm;

import org.jspecify.annotations.NullMarked;
